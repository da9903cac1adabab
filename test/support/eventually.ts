/** Waits until `isTrue`, looking each frame; fails with `what` after `patience` milliseconds, as a busy machine is slow to bring a file. */
export async function eventually(what: string, isTrue: () => boolean, patience = 5000): Promise<void> {
  const end = performance.now() + patience;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}
