import { withFullYears } from '../short-years.ts';
import { bare } from './words.ts';

const YEAR =
  /^(?:19|20)\d\d(?:年度?)?(?:\(?(?:计划|目标|预期|预计|实际|实绩|完成|快报|初步(?:核算)?)+数?\)?)*$/;

/** Whether a cell at the beginning of a row is a year, and no name: 2023年, 2024年计划, ’23. */
export const isYearRow = (text: string): boolean => YEAR.test(bare(withFullYears(text, 2000)));
