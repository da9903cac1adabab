const OPENING = '（“‘《〈【「『［';
const CLOSING = '，。、；：？！）”’》〉】」』］％';
const HAN = '\\p{Script=Han}\\u3000\\uff01-\\uff5e';

const DATE = '\\d+年\\d+月\\d+日|\\d+ \\p{L}+ \\d{4}(?!\\d)';

/** What a line does not break: a date, a Chinese character or a word, with adjacent punctuation; white space. */
const UNITS = new RegExp(
  `\\s+|[${OPENING}]*(?:${DATE}|(?![${OPENING}${CLOSING}])[${HAN}]|[^\\s${HAN}${OPENING}${CLOSING}]+)?[${CLOSING}]*`,
  'gu',
);

const PARTS = /[^/?#&-]+[/?#&-]*|[/?#&-]+/g;

/** The lines of a text within a width: Chinese breaks between any two characters, English between words. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (unit: string) => {
    if (line.trim() === '') line = unit.trimStart();
    else if (measure((line + unit).trimEnd()) <= width) line += unit;
    else {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    }
  };
  for (const [unit] of text.matchAll(UNITS)) {
    // A word longer than a line breaks after a sign, as addresses have them, or else anywhere.
    if (measure(unit.trim()) > width)
      for (const [part] of unit.matchAll(PARTS)) (measure(part) > width ? [...part] : [part]).forEach(add);
    else add(unit);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
