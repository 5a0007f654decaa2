import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { OPEN_NEWS, SAMPLES } from '../documents.js';
import type { AnalyseRun, RunAnalyse } from './run-analyse.js';

/** Which files are analysed: the whole of the open news, where it is there, else the samples so many times. */
export interface ThreadsPlan {
  readonly from: 'OPEN_NEWS' | 'SAMPLES';
  readonly copiesOfSamples: number;
}

export interface ThreadSpeeds {
  readonly origin: string;
  readonly one: AnalyseRun;
  readonly all: AnalyseRun;
  readonly cores: number;
}

const CHILD = fileURLToPath(new URL('./analyse-child.js', import.meta.url));

/** The run in a process of its own, as in use. */
export const runInChild: RunAnalyse = (setting) =>
  new Promise((resolve, reject) => {
    const child = fork(CHILD, { env: { ...process.env, NODE_ENV: 'production' } });
    child.once('exit', (code) =>
      reject(new Error(`the run with ${setting.workers} workers ended with ${code}`)),
    );
    child.once('message', (run: AnalyseRun) => resolve(run));
    child.send(setting);
  });

function filesOf({ from, copiesOfSamples }: ThreadsPlan): readonly string[] {
  if (from === 'OPEN_NEWS' && existsSync(OPEN_NEWS)) return [OPEN_NEWS];
  return Array.from({ length: copiesOfSamples }, () => SAMPLES);
}

/** The command `analyse` over the files with one thread, then with a worker a core. */
export async function measureThreads(run: RunAnalyse, plan: ThreadsPlan): Promise<ThreadSpeeds> {
  const files = filesOf(plan);
  const cores = availableParallelism();
  const one = await run({ files, workers: 1 });
  const all = await run({ files, workers: cores });
  return { origin: files.length > 1 ? `${files[0]} ${files.length} times` : files[0]!, one, all, cores };
}
