/** Waits until `isTrue`, looking each frame; fails with `what` after a second, or after `patience` milliseconds. */
export async function eventually(what: string, isTrue: () => boolean, patience = 1000): Promise<void> {
  const end = performance.now() + patience;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}
