import { availableParallelism } from 'node:os';
import type { AnalyseRun, RunAnalyse } from '../analysis/run-analyse.js';
import { type FormatSpeed, measureFormats } from './measure-formats.js';
import { withMixedFolder } from './mixed-folder.js';

export interface ReadingPlan {
  /** Of each format. */
  readonly documents: number;
  /** In the mixed folder. */
  readonly files: number;
}

export interface ReadingSpeed {
  readonly formats: readonly FormatSpeed[];
  readonly files: number;
  readonly folder: AnalyseRun;
}

/** Each format on one core, then a folder of all of them, read, analysed and printed on all cores. */
export async function measureReading(run: RunAnalyse, plan: ReadingPlan): Promise<ReadingSpeed> {
  const formats = await measureFormats(plan.documents);
  const folder = await withMixedFolder(plan.files, (path) =>
    run({ files: [path], workers: availableParallelism() }),
  );
  return { formats, files: plan.files, folder };
}
