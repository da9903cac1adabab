// npm run sentences                    every text of the bundled report's figures, Chinese and English, to be read
// npm run sentences -- my-report.json  those of another report
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const file = process.argv[2] ?? here('../data/zhanhe-2023.json');
const { module } = await runnerImport(here('./sentences.ts'), { configFile: false });
console.log(module.sentencesOf(JSON.parse(await readFile(file, 'utf8'))));
