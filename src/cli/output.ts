import { setImmediate } from 'node:timers/promises';
import type { Destination, FileDestination } from './destination.ts';
import { replaceFiles } from './replace-files.ts';
import { writeStream } from './stream.ts';

export interface Output {
  to: Destination;
  content: Uint8Array;
}

const isFile = (output: Output): output is Output & { to: FileDestination } => output.to.kind === 'file';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes all outputs. Files are all written or none, and only after what cannot be taken back: devices, pipes and
 * standard output.
 *
 * @throws {UsageError} if an output cannot be written, unless it is a pipe that was closed.
 */
export async function writeAll(outputs: readonly Output[]): Promise<void> {
  for (const { to, content } of outputs) if (to.kind !== 'file') await writeStream(to, content);
  const files = outputs.filter(isFile);
  if (files.length > 0) await withoutInterruption(() => replaceFiles(files));
}

/** Signals that arrive in the meantime take effect afterwards. */
async function withoutInterruption(run: () => void): Promise<void> {
  let received: NodeJS.Signals | undefined;
  const receive = (signal: NodeJS.Signals) => {
    received = signal;
  };
  for (const signal of SIGNALS) process.on(signal, receive);
  try {
    run();
    // They are handled in the next round of the event loop.
    await setImmediate();
    await setImmediate();
  } finally {
    for (const signal of SIGNALS) process.off(signal, receive);
  }
  if (received) process.kill(process.pid, received);
}
