import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** Folders of `test` whose tests need no browser: they run in Node, once. */
export const NODE_FOLDERS = [
  'report',
  'messages',
  'view',
  'chart/marks',
  'data',
  'build',
  'authoring',
  'pages/editor/state',
  'pages/editor/tasks',
  'prerender/preview',
  'properties',
];

/** Files in those folders whose results depend on `Intl`: browsers run them as well. */
const ENGINE_DEPENDENT = ['number.test.ts', 'row-order.test.ts'];

/** The test files that the browsers run. */
export function browserTests(): string[] {
  const files = readdirSync('test', { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  const inNode = (file: string) => NODE_FOLDERS.some((folder) => file.startsWith(`${folder}/`));
  const engineDependent = (file: string) => ENGINE_DEPENDENT.includes(basename(file));
  const lost = ENGINE_DEPENDENT.filter((name) => !files.some((file) => basename(file) === name));
  if (lost.length > 0) throw new Error(`no test file is named ${lost.join(' or ')}`);
  return files.filter((file) => !inNode(file) || engineDependent(file)).map((file) => `test/${file}`);
}
