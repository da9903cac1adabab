import { spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Set();

const end = (child) => {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

// With everything that it started: npm starts what it runs as a child of its own.
process.on('exit', () => running.forEach(end));

/** Starts a process that ends with this one. */
export function startProcess(program, words, options) {
  const child = spawn(program, words, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a program to its end: its exit code and what it wrote. */
export async function runProcess(program, words, env) {
  const child = startProcess(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  const [status] = await once(child, 'close');
  return { status, output: output.trim() };
}
