/** As often as this it is asked whether those who follow still may. */
const CHECK_MS = 1_000;

/** Fails when somebody may follow no longer. */
type Ask = () => unknown;

type OnRefused = (refusal: unknown) => void;

/**
 * Those who follow events for as long as they please: a key that was good when they came may be revoked. They are
 * asked for at an interval, so that who waits for events that do not come is sent away as well.
 */
export class StandingViewers {
  readonly #watched = new Map<Ask, OnRefused>();
  #timer: NodeJS.Timeout | null = null;

  /** @param interval in milliseconds */
  constructor(private readonly interval = CHECK_MS) {}

  /**
   * @param onRefused called once, with what `ask` failed with
   * @returns ends the watch; may be called again
   */
  watch(ask: Ask, onRefused: OnRefused): () => void {
    this.#watched.set(ask, onRefused);
    this.#timer ??= setInterval(() => void this.#askAll(), this.interval).unref();
    return () => this.#leave(ask);
  }

  async #askAll(): Promise<void> {
    for (const ask of [...this.#watched.keys()]) await this.#ask(ask);
  }

  async #ask(ask: Ask): Promise<void> {
    try {
      await ask();
    } catch (refusal) {
      const onRefused = this.#watched.get(ask);
      this.#leave(ask);
      onRefused?.(refusal);
    }
  }

  #leave(ask: Ask): void {
    this.#watched.delete(ask);
    if (this.#watched.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }
}
