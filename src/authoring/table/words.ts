/** Printable ASCII and Chinese characters, as most cells have: these are bare already. */
const BARE = /^[!-~\u4e00-\u9fff]*$/;

/** Text as heads and names are compared: half-width, without white space. */
export const bare = (text: string): string =>
  BARE.test(text) ? text : text.normalize('NFKC').replace(/\s/g, '');

/** A note below a table: 注：[]中的数据均为预计数。 */
export const isNote = (text: string): boolean =>
  /^(?:注|备注|说明|注释|资料来源|数据来源|填表)\s*[:：0-9一二]/.test(text.trim()) ||
  /^[※*]\s*[^\d\s*]/.test(text.trim());

const NUMERIC = /^[[(【*±+\-−—–<>≤≥=]*\d[\d.,]*[%‰]?(?:[-—–―‐─−~∼〜至到]{1,4}\d[\d.,]*)?[%‰]?[\])】*]*$/;
const YEAR = /^(?:19|20)\d\d$/;

/** A number, a dash, brackets: what a cell of figures has and a head has not. */
export const isNumeric = (text: string): boolean => {
  const one = bare(text);
  return NUMERIC.test(one) && !YEAR.test(one);
};
