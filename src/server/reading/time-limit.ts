/** Gives a word when a time is over, unless it is called off. */
export type StartTimer = (milliseconds: number, location: string, onOver: () => void) => () => void;

/** By the clock of the process; keeps no process alive. */
export const clockTimer: StartTimer = (milliseconds, _location, onOver) => {
  const timer = setTimeout(onOver, milliseconds).unref();
  return () => clearTimeout(timer);
};

/** Longest that reading may take from one article of a document to the next. */
export interface TimeLimit {
  readonly milliseconds: number;
  readonly startTimer: StartTimer;
}

export class TimeOver extends Error {
  override readonly name = 'TimeOver';
}
