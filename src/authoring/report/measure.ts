import type { Indicator } from '../../report/schema.ts';
import type { Measure } from '../../report/vocabulary.ts';
import type { Said } from '../finding.ts';
import type { RowFigure } from '../rows/row.ts';

type Direction = Indicator['direction'];

const GROWTH = /增速|增长|增幅|涨幅|增长率/;
const FALL = /降低|下降|减少|减排|降幅|削减/;
const SHARE = /率|比重|占比|比例|比率|覆盖|份额|程度|强度/;
const COUNTED =
  /^[万亿千百]*(?:个|家|户|人|人次|件|次|天|项|所|条|台|辆|名|座|处|宗|套|张|位|场|期|头|只|册)$/;

/** What is better the less there is of it. */
const BAD =
  /PM2\.5|PM10|颗粒物|浓度|失业|死亡|事故|能耗|水耗|排放量|污染|亏损|负债|债务|不良|赤字|投诉|贫困|发案|案件|消费价格|CPI|空置|逾期|信访|用水量|伤亡|损失|抽检不合格/i;

/** What reports count without saying that more is better. */
const NEUTRAL = /人口(?!.*素质)|自然增长率|检查|排查|开展.*次|走访/;

export interface Guess<T> {
  readonly value: T;
  readonly because: Said;
}

const PRICES = /价格|CPI|PPI/i;
const BASE = /[=＝]\s*100/;
/** An index of prices is a number like 102.3, their rise one like 2.3. */
const isLikeAnIndex = (value: number): boolean => value > 80 && value < 130;

/** Whether a name and a unit may be those of an index of prices: not those of a price in yuan. */
const isOfPrices = (name: string, unit: string): boolean =>
  (PRICES.test(name) || BASE.test(name)) && /^[%％—]?$/.test(unit);

const valuesOf = (figures: readonly RowFigure[]): number[] =>
  figures.flatMap(({ printed: { value } }) => (value === null ? [] : [value]));

/** Whether a figure of prices may be an index or a rise, as 100.2 in per cent, or the two are mixed. */
export function isIndexOrRise(
  name: string,
  unit: string,
  measure: Measure,
  figures: readonly RowFigure[],
): boolean {
  if (!isOfPrices(name, unit)) return false;
  const values = valuesOf(figures);
  const like = values.filter(isLikeAnIndex).length;
  if (measure === 'growth') return like > 0 || (/指数/.test(name) && !GROWTH.test(name));
  return measure === 'index' && values.length > 0 && (like < values.length || unit !== '');
}

/** What an indicator measures, by its name and unit, and of prices by its figures. */
export function measureOf(name: string, unit: string, figures: readonly RowFigure[] = []): Guess<Measure> {
  const because = (zh: string, en: string): Said => ({ zh, en });
  if (/位次|排名|名次|位居/.test(name))
    return { value: 'rank', because: because('名称中有“位次”“排名”', 'its name says rank') };
  if (unit === '位') return { value: 'rank', because: because('单位是“位”', 'its unit is 位') };
  const values = valuesOf(figures);
  if (isOfPrices(name, unit) && values.length > 0) {
    if (values.some(isLikeAnIndex))
      return { value: 'index', because: because('数在100上下，是指数', 'its figures are about 100') };
    if (unit === '%' && /指数/.test(name))
      return {
        value: 'growth',
        because: because('单位是%，数离100很远', 'in per cent, and its figures are far from 100'),
      };
  }
  if (/指数/.test(name) && !GROWTH.test(name))
    return { value: 'index', because: because('名称中有“指数”', 'its name says index') };
  if (/^(?:%|％|‰|个?百分点)$/.test(unit)) {
    if (GROWTH.test(name) && !/自然增长率/.test(name))
      return {
        value: 'growth',
        because: because('名称中有“增”，单位是%', 'its name says growth, in per cent'),
      };
    if (FALL.test(name))
      return {
        value: 'growth',
        because: because('名称中有“降”，单位是%', 'its name says reduction, in per cent'),
      };
    if (SHARE.test(name))
      return {
        value: 'share',
        because: because('名称中有“率”“比”，单位是%', 'its name says rate or share, in per cent'),
      };
    if (/消费价格/.test(name))
      return { value: 'growth', because: because('价格的涨幅', 'the rise of prices') };
    return {
      value: 'growth',
      because: because('单位是%，名称没有“率”“比”', 'in per cent, and its name says no rate or share'),
    };
  }
  if (COUNTED.test(unit))
    return { value: 'count', because: because(`单位是“${unit}”`, `its unit is ${unit}`) };
  return {
    value: 'level',
    because: because(unit ? `单位是“${unit}”` : '没有单位', unit ? `its unit is ${unit}` : 'it has no unit'),
  };
}

/** Which way is better, by a bound that the plan states, else by the name. */
export function directionOf(name: string, measure: Measure, figures: readonly RowFigure[]): Guess<Direction> {
  const because = (zh: string, en: string): Said => ({ zh, en });
  if (measure === 'rank')
    return { value: 'lower', because: because('位次越小越好', 'the first place is the best') };
  for (const { role, printed } of figures) {
    if (role !== 'plan') continue;
    if (printed.comparator === 'at-most' || printed.comparator === 'under')
      return { value: 'lower', because: because(`计划是“${printed.raw}”`, `its plan is "${printed.raw}"`) };
    if (printed.comparator === 'at-least' || printed.comparator === 'over')
      return { value: 'higher', because: because(`计划是“${printed.raw}”`, `its plan is "${printed.raw}"`) };
  }
  // A fall of something bad is good: 能耗降低率.
  if (FALL.test(name))
    return BAD.test(name) || /排放/.test(name)
      ? { value: 'higher', because: because('名称说的是降低', 'its name says reduction') }
      : {
          value: 'none',
          because: because(
            '名称说的是减少，看不出好坏',
            'its name says reduction, of what may be good or bad',
          ),
        };
  if (BAD.test(name))
    return {
      value: 'lower',
      because: because('名称说的是越少越好的事', 'its name is of what should be little'),
    };
  if (NEUTRAL.test(name))
    return { value: 'none', because: because('名称看不出另外的好坏', 'its name says nothing else') };
  return { value: 'higher', because: because('名称看不出另外的好坏', 'its name says nothing else') };
}
