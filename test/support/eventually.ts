const PATIENCE = 20_000;

/** A machine at its limit may stand still for seconds: what it had no frames to do is not late. */
const FRAMES = 300;

/** Waits until `isTrue`, looking each frame; fails with `what` after 20 seconds and 300 frames. */
export async function eventually(what: string, isTrue: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let frame = 0; !isTrue(); frame += 1) {
    if (frame > FRAMES && performance.now() > end)
      throw new Error(`not within ${PATIENCE / 1000} s: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}
