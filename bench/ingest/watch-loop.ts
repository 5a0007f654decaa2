import { existsSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';

/** How long the event loop let others wait, in milliseconds. */
export interface LoopDelay {
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
  /** Processor time of the longest turn of this thread: what was its own doing on a busy machine. Null but on Linux. */
  readonly longestTurn: number | null;
  /** The longest pause for the garbage collection of V8, by the clock. */
  readonly longestCollection: number;
}

/** Nanoseconds that this thread has run; the first figure of its schedstat. */
const OWN_TIME = `/proc/${process.pid}/task/${process.pid}/schedstat`;
const ownTime = existsSync(OWN_TIME) ? () => Number(readFileSync(OWN_TIME, 'latin1').split(' ', 1)[0]) : null;

/** Longest processor time between two ticks of a timer. Ticks come between turns: what lies between is a turn or more. */
function watchTurns(now: () => number): () => number {
  let [longest, last] = [0, now()];
  const timer = setInterval(() => {
    const time = now();
    longest = Math.max(longest, time - last);
    last = time;
  }, 1);
  return () => {
    clearInterval(timer);
    return longest / 1e6;
  };
}

function watchCollections(): () => number {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['gc'] });
  return () => {
    observer.disconnect();
    return longest;
  };
}

/** Watches the event loop of this thread until it is asked how it was. */
export function watchLoop(): () => LoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  const turns = ownTime && watchTurns(ownTime);
  const collections = watchCollections();
  histogram.enable();
  return () => {
    histogram.disable();
    return {
      median: histogram.percentile(50) / 1e6,
      p99: histogram.percentile(99) / 1e6,
      longest: histogram.max / 1e6,
      longestTurn: turns?.() ?? null,
      longestCollection: collections(),
    };
  };
}
