/** Throws when the time for a piece of work is over, or nobody waits for it any more. */
export type Deadline = () => void;

/*
 * Lists are read synchronously, far below what knows of requests. So the deadline of the work under way stands here while
 * it runs, and long walks ask it: handing it through every list, index and iterator would cost more than the walks.
 */
let current: Deadline | null = null;
let steps = 0;

/** Steps between two looks at the clock. Reading the text of an article, the dearest step, takes some 20 µs. */
const STEPS_A_LOOK = 64;

/**
 * Runs `work`, which must be synchronous.
 * @throws what `deadline` throws, from inside the walks of `work`
 */
export function workUntil<Result>(deadline: Deadline | null, work: () => Result): Result {
  const outer = current;
  current = deadline;
  try {
    return work();
  } finally {
    current = outer;
  }
}

/** `work` to be done later, under the deadline that holds now. */
export function underSameDeadline<Result>(work: () => Result): () => Result {
  const deadline = current;
  return deadline === null ? work : () => workUntil(deadline, work);
}

/** To be called at each step of a walk whose length is that of the corpus. */
export function takeStep(): void {
  if (current === null) return;
  steps = (steps + 1) % STEPS_A_LOOK;
  if (steps === 0) current();
}
