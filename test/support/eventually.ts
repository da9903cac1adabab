const TIMEOUT_MS = 20_000;

/** A machine under load may render no frames for seconds, which must not count as a timeout. */
const FRAMES = 300;

/** Waits until `isTrue`, checked each frame; throws with `what` after 20 seconds and 300 frames. */
export async function eventually(what: string, isTrue: () => boolean): Promise<void> {
  const end = performance.now() + TIMEOUT_MS;
  for (let frame = 0; !isTrue(); frame += 1) {
    if (frame > FRAMES && performance.now() > end)
      throw new Error(`not within ${TIMEOUT_MS / 1000} s: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}
