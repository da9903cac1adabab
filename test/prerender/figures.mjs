import { readFileSync } from 'node:fs';
import { renderFigure, reportsIn, stampOf } from 'district-dashboard/static';

export const reportOf = reportsIn('data');
export const bundled = await reportOf('');

/** The prerendered figure of a tag. */
export const figureOf = (tag, attributes = {}, lang = '', report = bundled) =>
  renderFigure({ tag, attributes, lang, report, stamp: stampOf(report), slots: {} });

/** Escapes characters outside ASCII for a page whose encoding lacks them. */
export const references = (text) =>
  text.replace(/\P{ASCII}/gu, (sign) => `&#x${sign.codePointAt(0).toString(16).toUpperCase()};`);

/** Node decodes GBK but does not encode it. */
const gbkBytes = new Map();
for (let first = 0x81; first <= 0xfe; first += 1)
  for (let second = 0x40; second <= 0xfe; second += 1) {
    const bytes = Uint8Array.of(first, second);
    gbkBytes.set(new TextDecoder('gbk').decode(bytes), bytes);
  }
export const gbk = (text) =>
  Buffer.concat([...text].map((sign) => gbkBytes.get(sign) ?? Buffer.from(sign, 'ascii')));

/** The bundled report with another figure. */
export const changedReport = () => {
  const report = JSON.parse(readFileSync('data/zhanhe-2023.json', 'utf8'));
  report.notes[0].zh += '（更新）';
  return report;
};
