/** Lets one message at a time through to a stream that may be slow; the others wait their turn. */
export class Gate {
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;
  #isOpen = false;

  /** Resolves when the messages before have left. */
  async enter(): Promise<void> {
    if (this.#isTaken && !this.#isOpen) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isTaken = true;
  }

  /** A message has left. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#isTaken = false;
  }

  /** The stream is over: nobody needs to wait. */
  open(): void {
    this.#isOpen = true;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
