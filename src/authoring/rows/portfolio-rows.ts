import type { Amount, Portfolio } from '../../report/schema.ts';
import type { Place } from '../place.ts';
import type { Sentence } from '../quotes/sentences.ts';
import { printedFigure } from './printed-figure.ts';
import { englishUnit, unitMultOf } from './unit.ts';

/** Totals of a set of projects, as a sentence gives them. */
export interface PortfolioRow {
  readonly place: Place;
  readonly name: string;
  readonly figures: Omit<Portfolio, 'id' | 'name'>;
}

const MONEY = String.raw`(?:约|近|超|超过|达到?|为|共|计)?\d+(?:\.\d+)?余?(?:万亿元|亿元|万元)`;

/** 重点项目77个，总投资517.2亿元. */
const SET = RegExp(
  String.raw`([\p{Script=Han}、“”]{2,24}?项目)(?:共|共计|达|达到)?(\d+)(?:个|项)(?:[（(][^（）()]*[)）])?[,，]?(?:项目|计划)?(总投资${MONEY})`,
  'u',
);
const PLANNED = RegExp(`(?:年度)?(?:计划投资|投资计划|年度计划完成投资)${MONEY}`);
const INVESTED = RegExp(`完成投资${MONEY}`);
const OF_PLAN =
  /(?:占|为|完成|实现)(?:全年|年度|年)?(?:投资)?(?:计划|目标)(?:任务|投资)?的?(\d+(?:\.\d+)?)[%％]/;

const LEAD =
  /^(?:(?:年度?|其中|全年|今年|去年|\d{4}年|共|累计|安排|实施|谋划|推进|列入|确定|全市|全区|全县|全省|区级)+)/;

function amountOf(raw: string): Amount | null {
  const { value, unit, comparator } = printedFigure(raw);
  if (value === null || unit === '') return null;
  const en = englishUnit(unit);
  const unitMult = unitMultOf(unit);
  return {
    value,
    unit: { zh: unit, ...(en !== undefined && { en }) },
    ...(unitMult !== undefined && { unitMult }),
    raw,
    ...(comparator && { comparator }),
  };
}

/** The totals that sentences give. They are proposals, as the figures of sentences are. */
export function portfolioRows(sentences: readonly Sentence[], file: string, year: number): PortfolioRow[] {
  return sentences.flatMap(({ text, line }): PortfolioRow[] =>
    // Each set has a part of the sentence of its own: 省重点项目22个，总投资162.3亿元；区重点项目55个，总投资354.9亿元。
    text.split(/[；;]/).flatMap((part): PortfolioRow[] => {
      const [found, printedName = '', count, total = ''] = SET.exec(part) ?? [];
      const investment = amountOf(total);
      if (found === undefined || !investment) return [];
      const planned = amountOf(PLANNED.exec(part)?.[0] ?? '');
      const invested = amountOf(INVESTED.exec(part.replace(PLANNED, ''))?.[0] ?? '');
      const ofPlan = OF_PLAN.exec(part)?.[1];
      const [stated] = /\d{4}(?=年)/.exec(part.slice(0, part.indexOf(found))) ?? [];
      return [
        {
          place: { file, line },
          name: printedName.replace(LEAD, '').replace(/[“”]/g, '') || printedName,
          figures: {
            year: stated ? Number(stated) : year,
            count: Number(count),
            investment,
            ...(planned && { planned }),
            ...(invested && { invested }),
            ...(ofPlan !== undefined && { ofPlan: Number(ofPlan) }),
            quote: part.trim(),
          },
        },
      ];
    }),
  );
}
