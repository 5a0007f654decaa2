import type { AnalysisTask, Made } from '../../../src/cli/workers/tasks.js';
import { doReadingJob } from '../../../src/server/reading/reading-job.js';

/** The texts of articles, without the time that analysis takes. A text 'Broken.' cannot be worked on. */
export const tellTexts: AnalysisTask<null, string> = ({ job }, tell) =>
  doReadingJob(job, tell, ({ raw }): Made<string> => {
    if (raw.text === 'Broken.') throw new Error(`${raw.location}: is broken`);
    return { kind: 'MADE', result: raw.text, format: raw.facts.format, diagnostics: [] };
  });
