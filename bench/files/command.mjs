import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from '../median.mjs';
import { bench, root } from '../places.mjs';
import { archive, spreadsheet } from './authoring.mjs';

const command = join(root, 'dist/cli/district-dashboard.js');
const peak = pathToFileURL(join(bench, 'files/peak.mjs')).href;

/** A workbook of this many indicators, no two with one name. */
function longWorkbook(count) {
  const head = ['序号', '指标名称', '单位', '2024年计划', '2024年完成', '2025年计划'];
  const kinds = ['粮食产量', '规模以上工业总产值', '新增就业人数', '村集体经济收入', '农村公路里程'];
  const units = ['吨', '万元', '人', '万元', '公里'];
  const rows = Array.from({ length: count }, (_, r) => {
    const kind = r % kinds.length;
    const plan = 100 + ((r * 37) % 9000);
    const name = `第${Math.floor(r / kinds.length) + 1}街道${kinds[kind]}`;
    return [r + 1, name, units[kind], plan, `[${plan + (r % 50)}]`, `${plan + 30}以上`];
  });
  const title = ['河曲市2024年国民经济和社会发展计划执行情况及2025年计划'];
  return spreadsheet([{ name: '附表', rows: [title, head, ...rows] }]);
}

const PART = 38 * 1024 * 1024;

/** A workbook of 300 kB that unpacks to 300 MB, although its directory says 10 bytes. */
function bomb() {
  const zeros = new Uint8Array(PART);
  const names = ['xl/workbook.xml', ...Array.from({ length: 7 }, (_, p) => `xl/worksheets/sheet${p}.xml`)];
  const bytes = archive(Object.fromEntries(names.map((name) => [name, zeros])));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 30; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return bytes;
}

/** Runs `import` on a file: how long the whole command takes, what it uses, and its exit status. */
function importFile(folder, file) {
  const usageFile = join(folder, 'usage.json');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      peak,
      command,
      'import',
      file,
      '-o',
      join(folder, 'report.json'),
      '--force',
      '--map',
      join(folder, 'map.json'),
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, USAGE_FILE: usageFile } },
  );
  const milliseconds = performance.now() - started;
  return { status, stderr, milliseconds, ...JSON.parse(readFileSync(usageFile, 'utf8')) };
}

/** What the rows of a workbook do not say of the report. */
const MAP = {
  format: 'district-mapping/1',
  report: { issuer: { zh: '河曲市发展和改革委员会' }, issued: '2025-01-10' },
};

/** The command with a workbook of 10,000 rows, and with one that unpacks to far more than it is. */
export function measureCommand({ rounds, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-files-'));
  try {
    const long = join(folder, 'long.xlsx');
    const huge = join(folder, 'bomb.xlsx');
    writeFileSync(long, longWorkbook(10_000));
    writeFileSync(huge, bomb());
    writeFileSync(join(folder, 'map.json'), JSON.stringify(MAP));
    const runs = Array.from({ length: rounds }, (_, round) => {
      say(`10 000 rows, round ${round + 1} of ${rounds}`);
      const run = importFile(folder, long);
      const { indicators } =
        run.status === 0 ? JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) : {};
      if (indicators?.length !== 10_000)
        throw new Error(`10 000 rows: not imported\n${run.stderr.slice(-2000)}`);
      return run;
    });
    const refused = importFile(folder, huge);
    if (refused.status !== 2 && refused.status !== 1) throw new Error('the bomb was not refused');
    return {
      rows10000: median(runs.map(({ milliseconds }) => milliseconds)),
      processor10000: median(runs.map(({ processor }) => processor)),
      memory10000: median(runs.map(({ memory }) => memory)),
      bombMemory: refused.memory,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
