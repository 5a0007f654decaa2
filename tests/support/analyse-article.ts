import { loadAnalysis } from '../../src/cli/analysis.js';

/** The analysis with the shipped models. */
export const analyseArticle = loadAnalysis();
