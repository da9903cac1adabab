// npm run schema: generates data/report.schema.json from src/report/schema.ts.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { module } = await runnerImport(here('./report-schema.ts'), { configFile: false });
await writeFile(
  here('../../data/report.schema.json'),
  `${JSON.stringify(module.reportJsonSchema(), null, 2)}\n`,
);
