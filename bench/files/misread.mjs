// node bench/files/misread.mjs [part of a name or format]: what is misread of the fixtures, row by row.
import puppeteer from 'puppeteer-core';
import { chromiumOptions, findBrowsers } from '../../test/browsers.mjs';
import { printer } from './print.mjs';
import { byFormat, readFixtures } from './read.mjs';

const [part = ''] = process.argv.slice(2);
const wanted = ({ file, format }) => file.includes(part) || format.includes(part);

let browser;
const print = async (html) => {
  browser ??= await puppeteer.launch(chromiumOptions(findBrowsers(['chromium']).chromium));
  return printer(browser)(html);
};
const results = await readFixtures(print, wanted);
await browser?.close();

for (const { file, rows, right, misread } of results)
  if (misread.length > 0) console.log(`${file}: ${right} of ${rows}\n  ${misread.join('\n  ')}`);
console.table(byFormat(results));
