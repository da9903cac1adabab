import type { Amount, Portfolio } from '../../report/schema.ts';
import type { Place } from '../place.ts';
import type { Sentence } from '../quotes/sentences.ts';
import { sentenceWithFullYears } from '../short-years.ts';
import { amountOf } from './amount.ts';
import { printedFigure } from './printed-figure.ts';

/** Totals of a set of projects, as a sentence gives them. */
export interface PortfolioRow {
  readonly place: Place;
  readonly name: string;
  readonly figures: Omit<Portfolio, 'id' | 'name'>;
}

const MONEY = String.raw`(?:约|近|超|超过|达到?|为|共|计)?\d+(?:\.\d+)?余?(?:万亿元|亿元|万元)`;

/** 重点项目77个，总投资517.2亿元. */
const SET = RegExp(
  String.raw`([\p{Script=Han}、“”]{2,24}?项目)(?:共|共计|达|达到)?(\d+)(?:个|项)(?:[（(][^（）()]*[)）])?[,，]?(?:项目|计划)?总投资${MONEY}`,
  'u',
);
const TOTAL = RegExp(`总投资${MONEY}`);
const PLANNED = RegExp(`(?:年度)?(?:计划投资|投资计划|计划完成投资)${MONEY}`);
const INVESTED = RegExp(`(?<!计划)完成投资${MONEY}`);
const OF_PLAN =
  /(?:占|为|完成|实现)(?:全年|年度|年)?(?:投资)?(?:计划|目标)(?:任务|投资)?的?(\d+(?:\.\d+)?)[%％]/;

const LEAD =
  /^(?:(?:年度?|其中|全年|今年|去年|共|累计|安排|实施|谋划|推进|列入|确定|全市|全区|全县|全省|区级)+)/;

function amountIn(text: string, pattern: RegExp): Amount | null {
  const raw = pattern.exec(text)?.[0];
  if (raw === undefined) return null;
  const printed = printedFigure(raw);
  return printed.value === null ? null : amountOf(printed, printed.value, printed.unit);
}

/** The totals that sentences give. They are proposals, as the figures of sentences are. */
export function portfolioRows(sentences: readonly Sentence[], file: string, year: number): PortfolioRow[] {
  return sentences.flatMap(({ text, line }): PortfolioRow[] =>
    // Each set has a part of the sentence of its own: 省重点项目22个，总投资162.3亿元；区重点项目55个，总投资354.9亿元。
    text.split(/[；;]/).flatMap((part): PortfolioRow[] => {
      const set = SET.exec(part);
      if (!set) return [];
      const [found, name = '', count] = set;
      const investment = amountIn(found, TOTAL);
      const planned = amountIn(part, PLANNED);
      const invested = amountIn(part, INVESTED);
      const ofPlan = OF_PLAN.exec(part)?.[1];
      // The name may begin with the 年 of 2024年安排.
      const stated = /\d{4}(?=年)/.exec(
        sentenceWithFullYears(part.slice(0, part.indexOf(found) + 1), year),
      )?.[0];
      return [
        {
          place: { file, line },
          name: name.replace(LEAD, '').replace(/[“”]/g, ''),
          figures: {
            year: stated ? Number(stated) : year,
            count: Number(count),
            ...(investment && { investment }),
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
