import { constants, fstatSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import type { Destination } from './destination.ts';
import { STDIO, UsageError } from './usage.ts';

/** Writes to a device, a pipe or an open file, none of which is replaced. A reader may close its pipe early. */
export async function writeStream(to: Destination, content: Uint8Array): Promise<void> {
  try {
    if (to.kind === 'descriptor') await writeDescriptor(to.descriptor, content);
    else if (to.kind === 'device') await writeDevice(to.file, content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EPIPE') throw new UsageError(`${to.path === STDIO ? 'stdout' : to.path}: ${message}`);
  }
}

async function writeDevice(path: string, content: Uint8Array): Promise<void> {
  const device = await open(path, constants.O_WRONLY);
  try {
    await device.writeFile(content);
  } finally {
    await device.close();
  }
}

async function writeDescriptor(descriptor: number, content: Uint8Array): Promise<void> {
  const stats = fstatSync(descriptor);
  // Unlike `process.stdout`, it continues after a part of the content was written.
  if (stats.isFile() || (stats.isCharacterDevice() && !isatty(descriptor)))
    return writeFileSync(descriptor, content);
  if (descriptor === 1) return written(process.stdout, (done) => process.stdout.write(content, done));
  const socket = new Socket({ fd: descriptor, readable: false, writable: true });
  await written(socket, (done) => socket.end(content, done));
}

/** An error is both emitted and passed to the callback, depending on the kind of stream. */
function written(stream: Writable, write: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.on('error', reject);
    write((error) => (error ? reject(error) : resolve()));
  });
}
