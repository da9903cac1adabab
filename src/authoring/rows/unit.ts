import { bare } from '../table/words.ts';

/** Units as reports print them, the longer ones first where one begins with another. */
const UNITS = [
  '个百分点',
  '百分点',
  '微克/立方米',
  '毫克/立方米',
  'μg/m3',
  'mg/m3',
  '吨标准煤/万元',
  '吨标煤/万元',
  '立方米/万元',
  '吨/万元',
  '件/万人',
  '人/万人',
  '张/千人',
  '人/千人',
  '吨标准煤',
  '吨标煤',
  '千瓦时',
  '千瓦',
  '兆瓦',
  '立方米',
  '平方公里',
  '平方千米',
  '平方米',
  '公顷',
  '公里',
  '千米',
  '公斤',
  '千克',
  '美元',
  '欧元',
  '人次',
  '人天',
  '床位',
  '个月',
  '小时',
  '分钟',
  '标箱',
  '企业',
  '项目',
  '岁',
  '年',
  '元/人',
  '元',
  '吨',
  '斤',
  '亩',
  '米',
  '升',
  '人',
  '户',
  '家',
  '个',
  '件',
  '项',
  '所',
  '座',
  '条',
  '套',
  '台',
  '辆',
  '次',
  '天',
  '处',
  '名',
  '位',
  '张',
  '宗',
  '头',
  '只',
  '株',
  '棵',
  '册',
  '期',
  '场',
  '份',
  '支',
  '对',
  '块',
  '栋',
  '间',
  '班',
  '倍',
  '°',
  '℃',
] as const;

const CHINESE_POWER = '(?:万亿|百亿|千亿|十万|百万|千万|万|亿|千|百)?';

/** Those of Latin letters; kgce and km/h are others. */
const LATIN = '(?:[hk]?m2|m3|km|kg|kWh|kW|MW|GW)(?![A-Za-z/])';

const UNIT = `(?:[%％‰]|${LATIN}|${CHINESE_POWER}(?:${UNITS.join('|')})|万亿|亿|万)`;

const AT_START = RegExp(`^[余多]?(${UNIT})`);
const WHOLE = RegExp(`^[±+]?${UNIT}(?:/${UNIT})?$`);

/** Whether a text is a unit and nothing else. */
export const isUnit = (text: string): boolean => WHOLE.test(bare(text));

/** The unit at the start of what follows a number: `万吨以上` has 万吨. Empty without one. */
export const leadingUnit = (text: string): string => AT_START.exec(text)?.[1] ?? '';

const IN_PARENTHESES = /[(（[［〔【][^()（）[\]［］〔〕【】]{1,40}[)）\]］〕】]/g;

// 用电量 亿千瓦时, but not 就 业 人, whose letters are set wide.
const AT_END = RegExp(`^(.{2,}?)(?:\\s*[/:：，,]\\s*(${UNIT})|([%％‰])|\\s+(${UNIT}))$`);

const SEPARATOR = /[、，,;；\s]/;

/** What is a unit by itself in parentheses, but beside other words says what is counted: 含企业、项目. */
const NOUN = /企业|项目/;

const cleanUnit = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(?:(?:计量)?单位:?|以)/, '')
    .replace(/±|计$/g, '');

/**
 * The unit that a name or a head gives in parentheses, and the text without it: 社会消费品零售总额（亿元）. Further words
 * beside the unit, first or last, stay: 地区生产总值（亿元，按不变价） is 地区生产总值（按不变价） in 亿元.
 */
export function unitInParentheses(text: string): { rest: string; unit: string } {
  for (const { 0: found, index } of text.matchAll(IN_PARENTHESES)) {
    const inner = found.slice(1, -1);
    const around = (middle: string) =>
      `${text.slice(0, index)}${middle}${text.slice(index + found.length)}`.trim();
    const whole = cleanUnit(inner);
    if (isUnit(whole)) return { rest: around(''), unit: whole };
    const parts = inner.split(SEPARATOR).filter(Boolean);
    const units = parts.map(cleanUnit);
    const unit = units.find((one) => isUnit(one) && !NOUN.test(one));
    if (unit === undefined) continue;
    const words = parts.filter((_, p) => p !== units.indexOf(unit));
    return { rest: around(`（${words.join('，')}）`), unit };
  }
  return { rest: text, unit: '' };
}

/** The same of a unit at the end of a name: GDP/亿元, 失业率%. */
export function unitAtEnd(text: string): { rest: string; unit: string } {
  const [, rest, unit, sign, behindSpace = ''] = AT_END.exec(text.trim()) ?? [];
  const end = cleanUnit(unit ?? sign ?? behindSpace);
  return rest !== undefined &&
    isUnit(end) &&
    !(behindSpace && (NOUN.test(behindSpace) || /\s/.test(rest))) &&
    !/[\d±+\-/]$/.test(rest)
    ? { rest, unit: end }
    : { rest: text, unit: '' };
}

const unitsOfTable = (text: string): string[] => {
  const said = /(?<=单位\s*[:：]\s*)[^\s,，;；。()（）]+/.exec(text)?.[0] ?? '';
  const units = said.split(/[、和/](?=[%％])/);
  return units.every(isUnit) ? units : [];
};

/** The unit of 单位：万元, said once for a table; of 亿元、% that of the levels. */
export const unitOfTable = (text: string): string => unitsOfTable(text)[0] ?? '';

/** Whether a table has rates beside levels: 单位：亿元、%. */
export const hasRateUnit = (text: string): boolean =>
  unitsOfTable(text)
    .slice(1)
    .some((unit) => /[%％]/.test(unit));

/** A title without the unit that it says. */
export const withoutUnit = (text: string): string =>
  unitOfTable(text)
    ? text.replace(/[（(]?\s*单位\s*[:：]\s*[^\s,，;；。()（）]+\s*[)）]?/, ' ').trim()
    : text;

/** Powers of ten in printed units. */
const POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

const POWER = /^(?:万亿|百亿|千亿|十万|百万|千万|万|亿|千|百)/;

/** The power of ten in a printed unit: 8 for 亿元; `undefined` for 元, 千瓦 and 千米, which are units of their own. */
export const unitMultOf = (unit: string): number | undefined =>
  /^(?:千[瓦米克]|百分)/.test(unit) ? undefined : POWERS[POWER.exec(unit)?.[0] ?? ''];

/** English names of units without their power of ten, in the plural as the format wants them. */
const ENGLISH: Readonly<Record<string, string>> = {
  '%': '%',
  个百分点: 'percentage points',
  百分点: 'percentage points',
  元: 'yuan',
  美元: 'US dollars',
  吨: 'tonnes',
  吨标准煤: 'tonnes of standard coal',
  人: 'people',
  名: 'people',
  人次: 'visits',
  户: 'households',
  家: 'firms',
  亩: 'mu',
  天: 'days',
  公里: 'kilometres',
  平方米: 'square metres',
  平方公里: 'square kilometres',
  立方米: 'cubic metres',
  公顷: 'hectares',
  千瓦时: 'kilowatt-hours',
  千瓦: 'kilowatts',
  '微克/立方米': 'µg/m³',
  '毫克/立方米': 'mg/m³',
  件: 'cases',
  套: 'homes',
  次: 'times',
  岁: 'years of age',
};

/** The English name of a printed unit, where it is known and unambiguous. */
export function englishUnit(unit: string): string | undefined {
  const bare = unitMultOf(unit) === undefined ? unit : unit.replace(POWER, '');
  return ENGLISH[bare.normalize('NFKC')];
}
