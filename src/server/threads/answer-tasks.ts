import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './task.js';

type AnyTask = (given: never, tell: (news: unknown) => void) => Promise<unknown>;

/**
 * Makes this thread work on what it is asked: the whole of a module that a pool starts threads with.
 * @param tasks by the names of the functions
 */
export function answerTasks(tasks: Readonly<Record<string, AnyTask>>): void {
  const answer = (answered: Answered) => parentPort?.postMessage(answered);
  const tell = (news: unknown) => answer({ kind: 'NEWS', news });
  parentPort?.on('message', async ({ task, given }: Asked) => {
    try {
      answer({ kind: 'RESULT', result: await tasks[task]!(given as never, tell) });
    } catch (error) {
      answer({ kind: 'ERROR', error });
    }
  });
}
