import { setImmediate } from 'node:timers/promises';

/** Steps between two looks at what else is to be done: some milliseconds' worth. */
const STEPS_A_TURN = 5;

/** Walks the steps of long work, and lets readers in between. */
export async function inTurns(steps: Iterable<unknown>): Promise<void> {
  let taken = 0;
  for (const _ of steps) if (++taken % STEPS_A_TURN === 0) await setImmediate();
}
