// Writes the address of the git remote `origin` into `repository` of package.json, where there is none yet.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs a program and returns what it prints, without the line break at its end. */
const output = (program, ...args) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

function origin() {
  try {
    return output('git', 'remote', 'get-url', 'origin');
  } catch {
    return '';
  }
}

/** Without the name and the password that a remote may hold. */
const withoutLogin = (url) => url.replace(/^(https?:\/\/)[^/@]*@/, '$1');

/** A URL, or the short form of SSH: `git@host:path`. */
const REACHABLE = /^(?:https?|ssh|git):\/\/|^[^/\s]+@[^/\s]+:/;

function fail(reason) {
  console.error(
    `package.json has no repository, and ${reason}. Set the address where the source is published: git remote add origin URL`,
  );
  process.exit(1);
}

const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!repository) {
  const url = origin();
  if (!url) fail('git has no remote "origin"');
  if (!REACHABLE.test(url)) fail(`the git remote "origin" is a folder, ${url}`);
  output('npm', 'pkg', 'set', 'repository.type=git', `repository.url=${withoutLogin(url)}`);
  // Into the form that npm writes when it publishes: git+https://….git
  output('npm', 'pkg', 'fix');
  console.log(`repository: ${output('npm', 'pkg', 'get', 'repository.url')}`);
}
