import { setImmediate } from 'node:timers/promises';

/** Steps between two looks at what else is to be done: some milliseconds' worth. */
const STEPS_A_TURN = 5;

/** What a step gives that took long by itself: an article was made anew, and it may be a large one. */
export const LONG_STEP = 'LONG_STEP';

/** Walks the steps of long work, and lets readers in between. */
export async function inTurns(steps: Iterable<unknown>): Promise<void> {
  let taken = 0;
  for (const step of steps) {
    taken = step === LONG_STEP ? STEPS_A_TURN : taken + 1;
    if (taken < STEPS_A_TURN) continue;
    taken = 0;
    await setImmediate();
  }
}
