import { availableParallelism } from 'node:os';
import { wholeNumber } from '../../server/configuration/settings.js';

/** From here on the main thread, which reads and writes for all, is given a core of its own. */
const MANY_CORES = 8;

const workersFor = (cores: number): number => (cores > MANY_CORES ? cores - 1 : cores);

/** How many threads analyse. A worker's worth of work takes the main thread about a twelfth of a core. */
export const WORKERS = wholeNumber(
  'workers',
  'Threads that analyse when there is much to read; 0 or 1 stays in one thread.',
  workersFor(availableParallelism()),
  0,
  1_024,
);
