type Job = () => void;

/**
 * Milliseconds of work before other tasks can run: with the last job, a task stays below 60 ms on a slow phone. The page is
 * laid out after each, so that shorter ones take longer in all.
 */
const SLICE = 36;

/** The jobs of all elements of the page, with their distance from the viewport in pixels. */
const waiting = new Map<Job, number>();

/** Safari has no idle callbacks, and elsewhere they come late on a busy page: tasks follow one another at once. */
let turns: MessageChannel | undefined;
let asked = false;

/** Not before there is a job: in Node, where elements are only imported, an open channel would keep the process. */
function channel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = run;
  return opened;
}

function run(): void {
  asked = false;
  const end = performance.now() + SLICE;
  try {
    for (let job = nearest(); job; job = performance.now() < end ? nearest() : undefined) {
      waiting.delete(job);
      job();
    }
  } finally {
    ask();
  }
}

/** Runs a job in a later task, the one nearest to the viewport first; a distance of 0 is in view. */
export function enqueue(job: Job, distance: number): void {
  waiting.set(job, distance);
  ask();
}

/** Settles as the job does, once it had its turn. */
export const inTurn = <Result>(job: () => Result | Promise<Result>, distance: number): Promise<Result> =>
  new Promise((resolve, reject) =>
    enqueue(() => {
      try {
        resolve(job());
      } catch (error) {
        reject(error);
      }
    }, distance),
  );

export function drop(job: Job): void {
  waiting.delete(job);
}

/** The number of waiting jobs. */
export const left = (): number => waiting.size;

function ask(): void {
  if (asked || waiting.size === 0) return;
  asked = true;
  turns ??= channel();
  turns.port2.postMessage(null);
}

function nearest(): Job | undefined {
  let found: Job | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [job, distance] of waiting) {
    if (distance >= least) continue;
    found = job;
    least = distance;
  }
  return found;
}
