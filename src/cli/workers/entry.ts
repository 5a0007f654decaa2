/** The module that a worker runs, compiled: Node loads it without the help of any tool. */
export const WORKER_ENTRY = new URL('./thread.js', import.meta.url);
