/** The module whose functions a worker runs by name, compiled: Node loads it without the help of any tool. */
export const WORKER_ENTRY = new URL('./tasks.js', import.meta.url);
