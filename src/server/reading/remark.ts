import { ReadError } from '../../reader/read-error.js';
import { type SkipCode, Skipped } from '../../reader/skipped.js';

/** What can keep a document from being read. Codes are public and never change their meaning. */
export type ProblemCode =
  /** What it holds is not what its format asks for. */
  | 'UNREADABLE'
  /** There is no such file or folder, or a pattern is that of none. */
  | 'MISSING'
  | 'PERMISSION_DENIED'
  /** Compressed data that is cut short or is none. */
  | 'DAMAGED'
  /** Reading it took longer than a document may take, or all memory. */
  | 'GIVEN_UP'
  /** It could not be fetched, or may not be. */
  | 'FETCH_FAILED'
  /** Any other fault of the file system or the connection. */
  | 'INPUT_FAILED';

/** Something that could not be read; reading goes on with the next thing. Plain data: it goes between threads. */
export interface Problem {
  readonly kind: 'PROBLEM';
  readonly code: ProblemCode;
  /** 'batch.jsonl:17', 'today.html'. */
  readonly location: string;
  /** What is wrong and what to do, without the place. */
  readonly reason: string;
}

/** Something that was left out on purpose. Plain data. */
export interface LeftOut {
  readonly kind: 'LEFT_OUT';
  readonly code: SkipCode;
  readonly location: string;
  readonly reason: string;
}

/** What is told in the place of an article. */
export type Remark = Problem | LeftOut;

const SYSTEM_ERRORS: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  ENOENT: ['MISSING', 'no such file or folder'],
  EACCES: ['PERMISSION_DENIED', 'permission denied'],
  EPERM: ['PERMISSION_DENIED', 'permission denied'],
  EISDIR: ['INPUT_FAILED', 'is a folder'],
  ENOTDIR: ['MISSING', 'a part of the path is not a folder'],
  EMFILE: ['INPUT_FAILED', 'too many open files'],
  ELOOP: ['INPUT_FAILED', 'is a link that leads to itself'],
  Z_DATA_ERROR: ['DAMAGED', 'is not gzip data'],
  Z_BUF_ERROR: ['DAMAGED', 'the gzip data is cut short'],
};

export const problem = (code: ProblemCode, location: string, reason: string): Problem =>
  Object.freeze({ kind: 'PROBLEM', code, location, reason });

export const leftOut = (code: SkipCode, location: string, reason: string): LeftOut =>
  Object.freeze({ kind: 'LEFT_OUT', code, location, reason });

/** What an error of a file, a stream or a reader means. */
export function problemAt(location: string, error: unknown): Problem {
  if (!(error instanceof Error)) return problem('UNREADABLE', location, String(error));
  const { code } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : SYSTEM_ERRORS[code];
  if (known !== undefined) return problem(known[0], location, known[1]);
  const isSystem = code !== undefined && (error as NodeJS.ErrnoException).syscall !== undefined;
  return problem(isSystem ? 'INPUT_FAILED' : 'UNREADABLE', location, error.message);
}

/** 'batch.jsonl:17: is not JSON'. */
export const lineOf = ({ location, reason }: Remark): string => `${location}: ${reason}`;

export const remarkOf = (told: ReadError | Skipped): Remark =>
  told instanceof ReadError
    ? problem('UNREADABLE', told.location, told.reason)
    : leftOut(told.code, told.location, told.reason);

export const isRemark = (value: object): value is Remark =>
  'kind' in value && (value.kind === 'PROBLEM' || value.kind === 'LEFT_OUT');

/** What readers tell in the place of an article. */
export const isTold = (found: object): found is ReadError | Skipped =>
  found instanceof ReadError || found instanceof Skipped;
