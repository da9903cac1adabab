// Years of two digits: 23年, ’23. The year near which they are gives the century. And those of Chinese ones: 二〇二三年.

const APOSTROPHE = "[’'‘＇]";

/** In the head of a column, but not a time: 10年期, 15年以上. */
const IN_HEAD = RegExp(
  `(?<![\\d.．])(?:${APOSTROPHE}(\\d\\d)(?!\\d)年?|(\\d\\d)年)(?!一贯|[期间来制限龄产代以左多余内后])`,
  'g',
);

/** Behind these a sentence names a year. */
const BEFORE = '(?:^|^\\d{1,2}[.．]|[，,、；;：:。（(\\s比较与和至到自从由在截止为省市区县旗州镇乡我])';

/** In a sentence; not the 20年 of 20年来, 20年建设期 and 20年的努力. */
const IN_SENTENCE = RegExp(
  `(?<=${BEFORE})(?:${APOSTROPHE}(\\d\\d)(?!\\d)年?|(\\d\\d)年)(?![期间来制限龄产代以左多余内后前之的时建])`,
  'g',
);

const CHINESE = /(?<![〇○零一二三四五六七八九十])[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/g;

/** A text with its Chinese years and digits of full width in plain digits, of as many characters: 二〇二三年 is 2023年. */
export const withDigits = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(CHINESE, (year) =>
      Array.from(year, (digit) =>
        digit === '○' || digit === '零' ? 0 : '〇一二三四五六七八九'.indexOf(digit),
      ).join(''),
    );

/** In a sentence, years farther from that of the report are durations. */
const NEAR = 5;

/** A four-digit year of a document makes the century of those of two digits certain as far from it. */
const SAME_CENTURY = 30;

/** The year that ends in these digits and is nearest. */
function nearest(digits: string, near: number): number {
  const first = Math.floor(near / 100) * 100 + Number(digits);
  const distance = (year: number) => Math.abs(year - near);
  return [first - 100, first, first + 100].reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

const expanded = (text: string, pattern: RegExp, near: number, max: number): string =>
  text.replace(pattern, (found, marked?: string, plain?: string) => {
    const year = nearest(marked ?? plain ?? '', near);
    return Math.abs(year - near) > max ? found : `${year}年`;
  });

/** A head with its years in four digits: 23年完成 is 2023年完成. */
export const withFullYears = (head: string, near: number): string =>
  expanded(withDigits(head), IN_HEAD, near, Number.POSITIVE_INFINITY);

/** A sentence with its years near one in four digits. */
export const sentenceWithFullYears = (text: string, near: number, max = NEAR): string =>
  expanded(withDigits(text), IN_SENTENCE, near, max);

/** The years in four digits of a text. */
export const fullYearsIn = (text: string): number[] => [
  ...new Set([...withDigits(text).matchAll(/(?<!\d)(?:19|20)\d\d(?=年|$)/gm)].map(Number)),
];

/** Whether the century of the years that a text has in two digits is certain, by those that its document has in four. */
export const isCenturyCertain = (full: string, stated: readonly number[]): boolean =>
  fullYearsIn(full).every((year) => stated.some((one) => Math.abs(one - year) <= SAME_CENTURY));
