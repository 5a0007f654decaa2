/** Exit codes, as people expect them of a command. */
export const EXIT = { OK: 0, FAILURE: 1, USAGE: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called wrongly: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command was called well and cannot do it: told in one line, exit code 1. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
}
