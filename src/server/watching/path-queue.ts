/** Paths that wait for work, each once; one that changes while it is worked on is worked on again behind that. */
export class PathQueue {
  readonly #waiting = new Set<string>();
  readonly #underWay = new Map<string, Promise<void>>();
  #idle: (() => void)[] = [];

  /**
   * @param atOnce paths that are worked on at one time, at the most
   * @param work never rejects
   */
  constructor(
    private readonly atOnce: number,
    private readonly work: (path: string) => Promise<void>,
  ) {}

  add(path: string): void {
    this.#waiting.add(path);
    this.#next();
  }

  /** Resolves when nothing waits or is worked on. */
  emptied(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.#next();
    });
  }

  /** Forgets what waits; resolves when what is under way is done. */
  async close(): Promise<void> {
    this.#waiting.clear();
    await Promise.all(this.#underWay.values());
  }

  #next(): void {
    for (const path of this.#waiting) {
      if (this.#underWay.size >= this.atOnce) return;
      if (!this.#underWay.has(path)) this.#begin(path);
    }
    if (this.#waiting.size + this.#underWay.size > 0) return;
    for (const tell of this.#idle.splice(0)) tell();
  }

  #begin(path: string): void {
    this.#waiting.delete(path);
    const done = this.work(path).then(() => {
      this.#underWay.delete(path);
      this.#next();
    });
    this.#underWay.set(path, done);
  }
}
