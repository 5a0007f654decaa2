/** The module that a thread runs, compiled: Node loads it without the help of any tool. */
export const ANALYSIS_ENTRY = new URL('./analysis-thread.js', import.meta.url);
