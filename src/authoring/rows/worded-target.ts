// Words in place of a figure: 完成市定目标, 未完成省定目标任务, 达到国家要求, 控制在市定目标内.

/**
 * What is said of the completion: 预计完成 and 未完成 are not 完成. No alternative is made of others, and there are at most a
 * few of them (预计可能未能 has five): a text from outside must not take exponential time.
 */
const HOW =
  '(?:预计|预期|力争|确保|争取|基本|全面|圆满|超额|如期|按期|提前|顺利|已|将|可|能|尚未|没有|未){0,6}';

/** Who set the target, or for when. */
const SET_BY =
  '(?:国家|省|自治区|市|州|盟|区|县|旗|上级|厅|局|年度|全年|年初|预期|既定|规划|考核|约束性|下达|[“"]?十[一二三四五]五)';

const TARGET = '(?:目标|任务|要求|标准|指标)(?:任务|要求|值)?';

const COMPLETES = `${HOW}(?:完成|落实)了?(?:(?:19|20)\\d\\d年度?)?[^，。,;；%\\d]{0,14}?${TARGET}`;
const REACHES = `${HOW}(?:达到|实现|满足|符合|好于|优于|不低于|不高于)了?[^，。,;；%\\d]{0,6}?${SET_BY}[^，。,;；%\\d]{0,10}?${TARGET}`;
const HELD = `${HOW}控制在[^，。,;；%\\d]{0,6}?${SET_BY}[^，。,;；%\\d]{0,10}?${TARGET}(?:以?内|之内|以下)?`;

/** Without an end, for the part of a sentence in which they begin. */
export const WORDED_TARGET = `(?:${COMPLETES}|${REACHES}|${HELD})`;

const WHOLE = RegExp(`^[[(【*]*${WORDED_TARGET}(?:\\((?:预计|初步)[^)]*\\))?[\\])】*]*$`);

/** Whether a text, half-width and without white space, is such words and nothing else. */
export const isWordedTarget = (text: string): boolean => WHOLE.test(text);

/** 完成6%的目标 and 未完成6%的目标 say whether the target was met, and not that 6% was reached. */
const NUMBER_OF_TARGET = RegExp(
  `^[[(【*]*${HOW}完成了?[^，。,;；\\d]{0,6}\\d+(?:\\.\\d+)?[%‰\\p{Script=Han}]{0,6}?的(?:年度|全年|预期)?${TARGET}[\\])】*]*$`,
  'u',
);

/** Whether the number in a text is that of the target, met or not. */
export const isNumberOfTarget = (text: string): boolean => NUMBER_OF_TARGET.test(text);

const COMPLETION = RegExp(
  `^[[(【*]*${HOW}(?:完成|达到|实现|为|占)了?[^，。,;；%\\d]{0,14}?(?:目标|任务|计划)(?:任务|数)?的?(\\d{1,4}(?:\\.\\d+)?)%[\\])】*]*$`,
);

/** The per cent of 完成市定目标的102%, which is how much of the target was done, and not the figure itself. */
export function percentOfTarget(text: string): number | undefined {
  const percent = COMPLETION.exec(text)?.[1];
  return percent === undefined ? undefined : Number(percent);
}
