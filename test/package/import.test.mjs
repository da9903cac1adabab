import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const inNode = (script) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout.trim();
};

const tags = ['indicator-gauge', 'plan-vs-actual', 'project-list'];
const registered = `globalThis.customElements ? ${JSON.stringify(tags)}.filter((tag) => customElements.get(tag)) : []`;

test('importing the package registers nothing', () => {
  const script = `import * as names from 'district-dashboard'; console.log(Object.keys(names).length > 0, ${registered});`;
  assert.equal(inNode(script), 'true []');
});

test('importing the definitions is harmless without a browser', () => {
  assert.equal(inNode(`import 'district-dashboard/define'; console.log('done');`), 'done');
});
