import { QueryError } from '../../corpus/query-error.js';
import type { DeskEvent, PlacedEvent } from './desk-event.js';
import { cursorOf, readCursor } from './event-cursor.js';
import { eventsGone, tooSlow } from './follow-error.js';
import { Follower } from './follower.js';

/** How many events are kept unless told otherwise: those of some 3,000 articles, in about 13 MB. */
const CAPACITY = 32_768;

/** An event without the strings that can be made again. */
interface KeptEvent {
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly event: DeskEvent;
}

/**
 * What happened at the desk, in order, and those who follow it. The last events are kept in a ring, which is the queue
 * of every follower at once: a follower is a place in it, so that a slow one takes no memory, and is closed when the
 * event it would be given next has been overwritten.
 */
export class EventLog {
  readonly #log: number;
  readonly #ring: KeptEvent[] = [];
  readonly #followers = new Set<Follower>();
  #last = 0;

  /**
   * @param now the clock
   * @param capacity how many events are kept, 1 or more
   */
  constructor(
    readonly now: () => Date,
    readonly capacity = CAPACITY,
  ) {
    this.#log = now().getTime();
  }

  publish(event: DeskEvent): void {
    this.#last += 1;
    this.#ring[this.#last % this.capacity] = { instant: this.now().getTime(), event };
    for (const follower of this.#followers) follower.wake();
  }

  /** Of the newest event: what is published from now on lies behind it. */
  get cursor(): string {
    return this.#cursorAt(this.#last);
  }

  /**
   * Every event behind `after`, and those to come, until the signal aborts. Ends at once when it is returned.
   * @param after of an event; null for those to come
   * @throws QueryError when `after` is no cursor; FollowError when events behind it are no longer kept. While it is
   *   read, it rejects with a FollowError when the reader falls back so far that events are gone.
   */
  follow(after: string | null, signal?: AbortSignal): AsyncIterableIterator<PlacedEvent> {
    const place = after === null ? this.#last : this.#placeOf(after);
    const end = () => follower.end();
    const follower: Follower = new Follower(place, {
      eventBehind: (each) => this.#eventBehind(each),
      leave: () => {
        this.#followers.delete(follower);
        signal?.removeEventListener('abort', end);
      },
    });
    this.#followers.add(follower);
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end);
    return follower;
  }

  /** How many follow at present. */
  get followers(): number {
    return this.#followers.size;
  }

  #eventBehind(place: number): PlacedEvent | null {
    if (this.#isGone(place)) throw tooSlow(this.#cursorAt(place));
    if (place === this.#last) return null;
    const { instant, event } = this.#ring[(place + 1) % this.capacity]!;
    return { cursor: this.#cursorAt(place + 1), at: new Date(instant).toISOString(), event };
  }

  #placeOf(cursor: string): number {
    const read = readCursor(cursor);
    const isOfAnotherLog = read?.log !== this.#log;
    if (read === null || (!isOfAnotherLog && read.place > this.#last)) {
      const message = '"after" is no cursor of an event; give one as it came with an event.';
      throw new QueryError('BAD_CURSOR', 'after', message);
    }
    if (isOfAnotherLog || this.#isGone(read.place)) throw eventsGone(cursor);
    return read.place;
  }

  #isGone(place: number): boolean {
    return this.#last - place > this.capacity;
  }

  #cursorAt(place: number): string {
    return cursorOf({ log: this.#log, place });
  }
}
