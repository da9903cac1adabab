import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

/** The audit of this package by a registry that answers like this. */
const auditBy = async (answer) => {
  const server = createServer((request, response) => {
    request.resume();
    const { status, body } = answer(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0);
  await once(server, 'listening');
  const npm_config_registry = `http://localhost:${server.address().port}/`;
  const env = { ...process.env, npm_config_registry, npm_config_fetch_retries: '0' };
  const child = spawn(process.execPath, ['build/audit.mjs'], { env });
  const [output, [code]] = await Promise.all([
    Promise.all([text(child.stdout), text(child.stderr)]),
    once(child, 'exit'),
  ]);
  server.close();
  return { code, output: output.join('') };
};

test('the audit says that nothing is checked if the registry has no answer', async () => {
  const { code, output } = await auditBy(() => ({ status: 405, body: { error: 'method not allowed' } }));
  assert.match(output, /^npm audit: no answer from the registry, nothing is checked \(.*405/);
  assert.equal(code, 0);
});

test('the audit fails for a known vulnerability of a dependency', async () => {
  const advisory = {
    id: 1,
    url: 'https://example.org',
    title: 'x',
    severity: 'high',
    vulnerable_versions: '*',
  };
  const { code, output } = await auditBy(({ method }) =>
    method === 'POST' ? { status: 200, body: { valibot: [advisory] } } : { status: 404, body: {} },
  );
  assert.match(output, /^npm audit: valibot\b.*: high\n/m);
  assert.equal(code, 1);
});

test('the audit succeeds if there is none', async () => {
  const { code, output } = await auditBy(() => ({ status: 200, body: {} }));
  assert.equal(output, 'npm audit: no known vulnerabilities\n');
  assert.equal(code, 0);
});
