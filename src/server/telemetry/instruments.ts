import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { Histogram, Meter } from '@opentelemetry/api';
import type { Graph, GraphCounts } from '../../corpus/graph.js';

export interface Instruments {
  /** Seconds. */
  readonly requests: Histogram;
  /** Seconds. */
  readonly operations: Histogram;
  readonly costs: Histogram;
  stop(): void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const POINTS = [1, 10, 100, 1_000, 10_000, 100_000];

const KINDS: readonly (keyof GraphCounts)[] = ['articles', 'paragraphs', 'quotes', 'persons', 'sources'];

/** Milliseconds between two looks at the event loop. */
const RESOLUTION = 10;

const NANOSECONDS = 1e9;

function watchEventLoop(meter: Meter): IntervalHistogram {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  meter
    .createObservableGauge('nodejs.eventloop.delay.max', {
      unit: 's',
      description: 'Longest time since the last look for which nothing else could be answered.',
    })
    .addCallback((result) => {
      // Counts from the first look on, so that nothing is watched where nobody looks.
      if (!delay.enable()) result.observe(delay.max / NANOSECONDS);
      delay.reset();
    });
  return delay;
}

function watchGraph(meter: Meter, graph: Graph): void {
  meter
    .createObservableGauge('verbatim.graph.nodes', { description: 'What the graph holds, by kind.' })
    .addCallback((result) => {
      for (const kind of KINDS) result.observe(graph.counts[kind], { kind });
    });
}

/** What is measured. Attributes have few values, none of them chosen by clients. */
export function createInstruments(meter: Meter, graph: Graph): Instruments {
  const histogram = (name: string, unit: string, explicitBucketBoundaries: number[], description: string) =>
    meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries } });
  watchGraph(meter, graph);
  const delay = watchEventLoop(meter);
  return {
    requests: histogram('http.server.request.duration', 's', SECONDS, 'Time to answer a request.'),
    operations: histogram('verbatim.operation.duration', 's', SECONDS, 'Time of an operation.'),
    costs: histogram('verbatim.operation.cost', '{point}', POINTS, 'Cost of an operation.'),
    stop: () => delay.disable(),
  };
}
