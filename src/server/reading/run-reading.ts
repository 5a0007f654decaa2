import type { Pool } from '../threads/pool.js';
import type { ReadingEnd, ReadingJob, ReadingNews, TellReading } from './reading-job.js';
import { type Problem, problem, type Remark } from './remark.js';
import { locationOf } from './source.js';
import { type TimeLimit, TimeOver } from './time-limit.js';

/** What became of a job: what was made of it, in order, and whether it is to be dealt out instead. */
export interface ReadingRun<Result> {
  readonly made: readonly (Result | Remark)[];
  readonly isToDeal: boolean;
}

export type ReadingTask<Setting, Result> = (
  given: { readonly job: ReadingJob; readonly setting: Setting },
  tell: TellReading<Result>,
) => Promise<ReadingEnd>;

/** Where a job stands, and the timer that runs while it reads. */
class Watch {
  location: string | null = null;
  #callOff = () => {};

  constructor(
    private readonly limit: TimeLimit,
    private readonly onOver: () => void,
  ) {}

  reading(location: string): void {
    this.rest();
    this.location = location;
    this.#callOff = this.limit.startTimer(this.limit.milliseconds, location, this.onOver);
  }

  rest(): void {
    this.#callOff();
    this.#callOff = () => {};
    this.location = null;
  }
}

const startOf = (job: ReadingJob): string => (job.kind === 'FOUND' ? '' : locationOf(job));

function givenUp(at: string, job: ReadingJob, reason: string): Problem {
  const rest = at === startOf(job) ? '' : '; what stands behind it in the document is left out';
  return problem('GIVEN_UP', at, `${reason}${rest}`);
}

/** A document that a thread dies of is given up; any other error is ours. */
function problemOf(error: unknown, at: string | null, job: ReadingJob, { milliseconds }: TimeLimit): Problem {
  if (at !== null && error instanceof TimeOver)
    return givenUp(at, job, `was given up: reading took longer than ${milliseconds / 1000} s`);
  if (at !== null && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return givenUp(at, job, 'was given up: reading took all memory of its thread');
  throw error;
}

/**
 * Has a job done in a thread. A document that holds up its reader costs the thread, which is ended, and becomes a problem with its
 * place; what was made before stays.
 * @throws Error of the task, or of a thread that cannot start
 */
export async function runReading<Setting, Result>(
  pool: Pool,
  task: ReadingTask<Setting, Result>,
  given: { readonly job: ReadingJob; readonly setting: Setting },
  limit: TimeLimit,
): Promise<ReadingRun<Result>> {
  const made: (Result | Remark)[] = [];
  const abort = new AbortController();
  const watch = new Watch(limit, () => abort.abort(new TimeOver()));
  const onNews = (news: unknown) => {
    const heard = news as ReadingNews<Result>;
    watch.rest();
    if (heard.kind === 'READING') watch.reading(heard.location);
    else made.push(heard.made);
  };
  try {
    const end = await pool.run(task, given, { onNews, signal: abort.signal });
    return { made, isToDeal: end === 'DEAL' };
  } catch (error) {
    made.push(problemOf(error, watch.location, given.job, limit));
    return { made, isToDeal: false };
  } finally {
    watch.rest();
  }
}
