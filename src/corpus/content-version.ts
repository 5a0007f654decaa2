import type { CorpusObserver } from './corpus-observer.js';

/** What can be watched for articles that come and go: a Corpus. */
interface Observable {
  observe(observer: CorpusObserver): void;
}

/** Names the state of all that is served: two answers under the same version to the same question are the same. */
export class ContentVersion {
  #changes = 0;

  /** @param start no other process has the same: counts begin anew with each */
  constructor(private readonly start: string) {}

  /** Every article that comes or goes makes another version. */
  static of(corpus: Observable, start: string): ContentVersion {
    const version = new ContentVersion(start);
    const raise = () => version.raise();
    corpus.observe({ onPut: raise, onTake: raise });
    return version;
  }

  /** To be called after a change of anything else that answers are made of. */
  raise(): void {
    this.#changes++;
  }

  toString(): string {
    return `${this.start}.${this.#changes}`;
  }
}
