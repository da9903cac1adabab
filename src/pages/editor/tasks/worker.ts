import { runAtOnce } from '../../../authoring/index.ts';
import { performTask, saidOf } from './perform-task.ts';
import type { TaskAnswer, TaskMessage } from './task.ts';

const answer = (message: TaskAnswer): void => self.postMessage(message);

self.addEventListener('message', async ({ data: { id, task } }: MessageEvent<TaskMessage>) => {
  try {
    answer({ kind: 'done', id, result: await performTask(task, runAtOnce) });
  } catch (error) {
    answer({ kind: 'failed', id, said: saidOf(error) });
  }
});

answer({ kind: 'ready' });
