import { Readable, Writable } from 'node:stream';
import { analyse } from '../../src/cli/commands/analyse.js';
import { cpuMilliseconds } from '../measure/stopwatch.js';

export interface AnalyseSetting {
  /** Files and folders, as on the command line. */
  readonly files: readonly string[];
  readonly workers: number;
}

/** One run of `verbatim analyse --format jsonl`, from the files to the printed lines. */
export interface AnalyseRun {
  readonly articles: number;
  /** By the clock, the start of the workers included, that of Node not. */
  readonly seconds: number;
  /** Processor time of all threads, V8's own included. */
  readonly cpuSeconds: number;
  /** Most memory of the process in bytes, after each half of the articles: equal ones tell that nothing piles up. */
  readonly peaks: readonly [firstHalf: number, secondHalf: number];
}

export type RunAnalyse = (setting: AnalyseSetting) => Promise<AnalyseRun>;

/** Articles between two looks at the memory. */
const LOOK_EVERY = 50;

/** A reader of the output who counts lines and looks at the memory. */
function countingOutput() {
  const looks: number[] = [];
  let lines = 0;
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      if (text !== '' && lines++ % LOOK_EVERY === 0) looks.push(process.memoryUsage.rss());
      done();
    },
  });
  return { stream, looks, lines: () => lines };
}

const nobody = new Writable({ write: (_chunk, _encoding, done) => done() });

/** @throws Error when a document could not be read or analysed */
export const runAnalyse: RunAnalyse = async ({ files, workers }) => {
  const output = countingOutput();
  const start = performance.now();
  const startCpu = cpuMilliseconds();
  const exit = await analyse(
    files,
    { format: 'jsonl', workers: `${workers}` },
    {
      stdin: Readable.from([]),
      stdout: output.stream,
      stderr: nobody,
      environment: {},
      onceSignal: () => {},
    },
  );
  if (exit !== 0) throw new Error(`verbatim analyse ended with ${exit}`);
  const half = output.looks.length >> 1;
  const peakOf = (looks: readonly number[]) => Math.max(0, ...looks);
  return {
    articles: output.lines(),
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (cpuMilliseconds() - startCpu) / 1000,
    peaks: [peakOf(output.looks.slice(0, half)), peakOf(output.looks.slice(half))],
  };
};
