/** Deals work out over the turns of the event loop, first come, first served, so that many at once hold nobody else up. */
export class EventLoopTurns {
  readonly #size: number;
  #left: number;
  #isRenewalDue = false;
  #waiting: (() => void)[] = [];

  /** @param size pieces of work in a turn, 1 or more */
  constructor(size: number) {
    this.#size = size;
    this.#left = size;
  }

  /** Resolves when a piece of work may be done. */
  async take(): Promise<void> {
    if (!this.#isRenewalDue) this.#renewSoon();
    if (this.#left === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#left -= 1;
  }

  #renewSoon(): void {
    this.#isRenewalDue = true;
    setImmediate(() => this.#renew());
  }

  #renew(): void {
    const next = this.#waiting.slice(0, this.#size);
    this.#waiting = this.#waiting.slice(next.length);
    this.#left = this.#size - next.length;
    this.#isRenewalDue = false;
    if (next.length > 0) this.#renewSoon();
    for (const resolve of next) resolve();
  }
}
