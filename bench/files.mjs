import { measureCommand } from './files/command.mjs';
import { printer } from './files/print.mjs';
import { byFormat, readFixtures } from './files/read.mjs';

/** How much of the fixtures is read right, and what a long and a hostile file take. */
export async function measureFiles(browser, { rounds, say }) {
  say('reading the fixtures');
  const read = await readFixtures(printer(browser));
  for (const { file, misread } of read) for (const line of misread) say(`${file}: ${line}`);
  return { formats: byFormat(read), command: measureCommand({ rounds, say }) };
}
