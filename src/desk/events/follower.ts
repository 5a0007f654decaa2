import type { PlacedEvent } from './desk-event.js';

/** The part of a log that one follower needs. */
export interface Followed {
  /** Null while there is none. @throws FollowError when it is gone */
  eventBehind(place: number): PlacedEvent | null;
  leave(): void;
}

/** No generator: one that waits would put off its end until the next event. */
export class Follower implements AsyncIterableIterator<PlacedEvent> {
  readonly #followed: Followed;
  #place: number;
  #isEnded = false;
  #wakers: (() => void)[] = [];

  constructor(place: number, followed: Followed) {
    this.#place = place;
    this.#followed = followed;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<PlacedEvent, undefined>> {
    while (!this.#isEnded) {
      const value = this.#take();
      if (value !== null) return { value, done: false };
      await new Promise<void>((resolve) => this.#wakers.push(resolve));
    }
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<PlacedEvent, undefined>> {
    this.end();
    return { value: undefined, done: true };
  }

  /** Looks again for events. */
  wake(): void {
    const wakers = this.#wakers;
    this.#wakers = [];
    for (const waker of wakers) waker();
  }

  end(): void {
    this.#isEnded = true;
    this.#followed.leave();
    this.wake();
  }

  #take(): PlacedEvent | null {
    try {
      const event = this.#followed.eventBehind(this.#place);
      if (event !== null) this.#place += 1;
      return event;
    } catch (error) {
      this.end();
      throw error;
    }
  }
}
