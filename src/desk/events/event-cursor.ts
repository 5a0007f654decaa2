/*
 * A cursor names the log that gave it, by the time at which that began, and a place in it. Both are written in base 36
 * and to a fixed width, so that cursors sort as the events do.
 */
const LOG_WIDTH = 9;
const PLACE_WIDTH = 11;
const CURSOR = new RegExp(`^[0-9a-z]{${LOG_WIDTH + PLACE_WIDTH}}$`);

const written = (value: number, width: number): string => value.toString(36).padStart(width, '0');

/** A log and a place in it: 0 before all events, n behind the nth. */
export interface LogPlace {
  readonly log: number;
  readonly place: number;
}

export const cursorOf = ({ log, place }: LogPlace): string =>
  written(log, LOG_WIDTH) + written(place, PLACE_WIDTH);

/** Null for what `cursorOf` did not make. */
export function readCursor(cursor: string): LogPlace | null {
  if (!CURSOR.test(cursor)) return null;
  const [log, place] = [cursor.slice(0, LOG_WIDTH), cursor.slice(LOG_WIDTH)].map((part) =>
    parseInt(part, 36),
  );
  return { log: log!, place: place! };
}
