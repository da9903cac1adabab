// node build/hailar.mjs            makes data/hailar-2011.json to data/hailar-2018.json from the tables in build/hailar
// node build/hailar.mjs FOLDER     also looks every figure up in the texts hailar-2012.txt to hailar-2019.txt
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { module } = await runnerImport(here('./hailar/reports.ts'), { configFile: false });
const [, , folder] = process.argv;

let previous;
for (const year of module.YEARS) {
  const table = await readFile(here(`./hailar/${year}.csv`), 'utf8');
  const report = module.hailarReport(year, table, previous);
  previous = report;
  if (folder) {
    const text = await readFile(join(folder, `hailar-${year + 1}.txt`), 'utf8');
    const missing = module.notPrinted(report, text);
    for (const one of missing) console.error(`${year}: ${one}`);
    if (missing.length > 0) process.exitCode = 1;
  }
  await writeFile(here(`../data/hailar-${year}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
