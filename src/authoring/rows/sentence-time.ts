import type { Extent } from '../columns/column.ts';
import type { Sentence } from '../quotes/sentences.ts';
import type { ClauseText } from './clauses.ts';

/** What a clause says of its figures besides their value. */
export interface Mood {
  readonly extent: Extent;
  readonly status?: 'E' | 'P';
  readonly aim?: true;
}

const PROMISED = /力争|预期目标|目标(?:是|为|[:：])/;
const COMPLETED = /预计完成|完成(?:了)?(?:全年|年度)?(?:目标|计划)(?:任务)?的/;

/** What is aimed at; bounds as of 6%左右 are those of plans, too. */
const AIMED = /(?:奋斗|主要|发展|工作)目标|确保|明年|计划(?!生育)|预期|\d[^，。；]{0,6}(?:左右|以上|以内)/;
const DONE =
  /(?:完成了?|占)(?:全?年度?)?(?:目标|计划)|预计|同比|初步核算|比上年|累计|(?:全年|去年)(?:实现|完成)|完成投资/;

/** Headings above what is aimed at: 二、2025年主要预期目标. */
const AIMS_BELOW = /(?:预期|奋斗|主要|发展)目标|工作(?:安排|打算|重点|任务|思路)|总体要求|下一步/;
const DONE_BELOW = /执行情况|完成情况|工作回顾|运行情况|报告|公报/;

const ESTIMATED = /预计|预测|估计/;
const PROVISIONAL = /初步核算|初步统计|快报/;
const STRIVEN = /力争|争取|力求/;

/** A year that figures are of; one that they are compared with is not, nor one in a title. */
const YEAR = /(?<!比|较|以|由|从|自|为|是|于|《[^》]*)((?:19|20)\d\d)年(?!代)/g;

/** Clauses that say what is done in a sentence of plans, or planned for the year in one of results. */
const DONE_HERE = /(?:实际|目前|现)已|^已经?(?:开工|完成|建成|竣工|投产)/;
const PLANNED_HERE = /^(?:本|今|当)年度?(?:安排)?计划(?!生育)/;

/** Whether a sentence is of what is aimed at; one that does not say so goes on with that before it in its paragraph. */
export function isPlanned({ text, heading }: Sentence, year: number, isBeforePlanned = false): boolean {
  if (PROMISED.test(text)) return !COMPLETED.test(text);
  if (DONE.test(text)) return false;
  if (AIMED.test(text)) return true;
  const goesOn = isBeforePlanned && text.search(YEAR) < 0 && !DONE_HERE.test(text);
  if (goesOn && (!DONE_BELOW.test(heading) || heading.includes(`${year + 1}年`))) return true;
  return AIMS_BELOW.test(heading) || (heading.includes(`${year + 1}年`) && !DONE_BELOW.test(heading));
}

/** When the figures of each clause are of; what is aimed at is of the year after the report's, if no year is stated. */
export function moodsOf(clauses: readonly ClauseText[], planned: boolean, year: number): Mood[] {
  let stated: number | undefined;
  let part = 0;
  let isDone = false;
  let status: 'E' | 'P' | undefined;
  let aim = false;
  return clauses.map((clause) => {
    if (clause.part !== part) {
      part = clause.part;
      status = undefined;
      aim = false;
    }
    const last = [...clause.text.matchAll(YEAR)].at(-1)?.[1];
    // 2020年以来 is not when it is aimed at.
    if (last !== undefined && !(planned && Number(last) < year)) stated = Number(last);
    if (ESTIMATED.test(clause.text)) status = 'E';
    else if (PROVISIONAL.test(clause.text)) status = 'P';
    aim ||= STRIVEN.test(clause.text);
    if (DONE_HERE.test(clause.text)) isDone = true;
    else if (/计划|目标/.test(clause.text)) isDone = false;
    if (PLANNED_HERE.test(clause.text)) return { extent: { year: stated ?? year, role: 'plan' } };
    if (isDone && (stated === undefined || stated <= year))
      return { extent: { year: stated ?? year, role: 'actual' }, ...(status && { status }) };
    const isPlan = planned || (stated ?? year) > year;
    return {
      extent: { year: stated ?? (isPlan ? year + 1 : year), role: isPlan ? 'plan' : 'actual' },
      ...(!isPlan && status && { status }),
      ...(isPlan && aim && { aim: true as const }),
    };
  });
}
