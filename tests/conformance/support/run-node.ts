import { execFile } from 'node:child_process';

export interface Run {
  readonly exit: number;
  /** What it wrote, to stdout and stderr. */
  readonly output: string;
}

/** Runs a script of Node.js to its end, without blocking this process: it may ask a server that runs here. */
export const runNode = (
  script: string,
  arguments_: readonly string[],
  folder = process.cwd(),
): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script, ...arguments_], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
