// node bench/write-results.mjs: the tables and pictures again, from the results that are there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PHONE_NETWORK } from './networks.mjs';
import { picture } from './picture.mjs';
import { results, root } from './places.mjs';
import { markdown, summary } from './report.mjs';

export const resultsFile = join(results, 'results.json');

/** The guides that show the first results, between two comments. */
const GUIDES = [
  { lang: 'en', guide: 'docs/performance.md', up: '../', ending: 'md' },
  { lang: 'zh', guide: 'docs/zh-CN/performance.md', up: '../../', ending: 'zh-CN.md' },
];
const SHOWN = /(<!-- npm run bench writes from here -->)[\s\S]*(<!-- to here -->)/;

/** Layout shifts and scores are below 1. */
const rounded = (_, value) =>
  typeof value === 'number' ? Number(value.toFixed(Math.abs(value) < 1 ? 4 : 2)) : value;

/** Writes results.json, and from it the tables and pictures in both languages and the guides. */
export function writeResults(measured) {
  mkdirSync(results, { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify(measured, rounded, 1)}\n`);
  for (const { lang, guide, up, ending } of GUIDES) {
    const file = join(root, guide);
    const text = readFileSync(file, 'utf8');
    if (!SHOWN.test(text)) throw new Error(`${guide}: no place for the results`);
    const shown = summary(measured, lang, up);
    writeFileSync(
      file,
      text.replace(SHOWN, (_, begin, end) => `${begin}\n\n${shown}\n${end}`),
    );
    writeFileSync(join(results, `results.${ending}`), markdown(measured, lang));
  }
  const guides = GUIDES.map(({ guide }) => guide);
  execFileSync('node_modules/.bin/biome', ['format', '--write', ...guides], { cwd: root });
  const shown = measured.comparison?.[PHONE_NETWORK];
  if (!shown) return;
  writeFileSync(join(results, 'results.svg'), picture(shown, 'en'));
  writeFileSync(join(results, 'results.zh-CN.svg'), picture(shown, 'zh'));
}

if (process.argv[1] === import.meta.filename) writeResults(JSON.parse(readFileSync(resultsFile, 'utf8')));
