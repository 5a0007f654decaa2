import { loadAnalysis } from '../../src/server/analysis/load-analysis.js';

/** The analysis with the shipped models. */
export const analyseArticle = loadAnalysis();
