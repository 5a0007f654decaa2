/** Tells the thread that asked something while a task is still under way; plain data. */
export type Tell = (news: unknown) => void;

/** Work that is the same in every thread; takes and gives plain data. */
export type Task<Given, Result> = (given: Given, tell: Tell) => Promise<Result>;

/** What a thread is asked. */
export interface Asked {
  /** Name of a task of the thread's entry. */
  readonly task: string;
  readonly given: unknown;
}

/** What a thread answers; news come before the result or the error. */
export type Answered =
  | { readonly kind: 'NEWS'; readonly news: unknown }
  | { readonly kind: 'RESULT'; readonly result: unknown }
  | { readonly kind: 'ERROR'; readonly error: unknown };
