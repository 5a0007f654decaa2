/** Something that could not be read; reading goes on with the next thing. */
export interface InputProblem {
  readonly kind: 'PROBLEM';
  /** One line that names the place: 'batch.jsonl:17: ...'. */
  readonly message: string;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EMFILE: 'too many open files',
  Z_DATA_ERROR: 'is not gzip data',
  Z_BUF_ERROR: 'the gzip data is cut short',
};

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && SYSTEM_ERRORS[code]) || error.message;
}

export const problemAt = (place: string, error: unknown): InputProblem =>
  Object.freeze({ kind: 'PROBLEM', message: `${place}: ${explain(error)}` });
