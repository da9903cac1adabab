import { plain } from './printed-number.ts';

/** A place in words: 第二, 前三, 首位; not the 第二 of 第二产业. */
const PLACE = /(倒数)?(?:[第前]([一二三四五六七八九十]+)(?![一二三四五六七八九十产季批届次轮年期])|首位)/g;
const DIGITS = '零一二三四五六七八九';

/** 一 to 九十九. */
function chineseNumeral(text: string): number {
  const [tens, ones] = text.split('十') as [string, string?];
  if (ones === undefined) return DIGITS.indexOf(text);
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** The places in a ranking that a printed text gives in words: 全市前三, 第二, 首位. Not 倒数第二, counted from the last. */
export const printedPlaces = (printed: string): number[] =>
  [...plain(printed).matchAll(PLACE)]
    .filter(([, fromLast]) => !fromLast)
    .map(([, , numeral = '一']) => chineseNumeral(numeral));
