import { type AnalyseSetting, runAnalyse } from './run-analyse.js';

/** A process for one run, so that neither its compiled code nor its memory is that of the run before. */
process.once('message', async (setting: AnalyseSetting) => {
  process.send?.(await runAnalyse(setting));
  process.disconnect();
});
