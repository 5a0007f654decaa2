/** The module whose functions a worker runs by name, compiled: Node loads it without the help of any tool. */
export const ANALYSIS_ENTRY = new URL('./analysis-task.js', import.meta.url);
