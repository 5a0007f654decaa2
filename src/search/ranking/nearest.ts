import type { Ordering, Place } from '../../corpus/paging/ordering.js';
import { liesIn, type Stretch } from '../../corpus/paging/sequence.js';
import type { SearchHit } from './hit.js';

/** Hits held between two sortings, as a multiple of the limit. */
const SLACK = 4;

/** Keeps the hits of a stretch that are nearest to where it starts, out of all that are offered in any order. */
export class Nearest {
  /** Hits that score less are not wanted any more. */
  least: number;
  #most: number;
  #hits: SearchHit[] = [];

  constructor(
    private readonly ordering: Ordering<SearchHit>,
    private readonly stretch: Stretch,
    private readonly limit: number,
  ) {
    const score = stretch.from === null ? null : scoreOf(stretch.from);
    const reads = stretch.direction > 0;
    this.least = reads || score === null ? 0 : score;
    this.#most = reads && score !== null ? score : Number.POSITIVE_INFINITY;
  }

  /** False for a score that no hit need be made for. */
  wants(score: number): boolean {
    return score >= this.least && score <= this.#most;
  }

  offer(hit: SearchHit): void {
    if (!this.wants(hit.score)) return;
    const { from } = this.stretch;
    if (from !== null && !liesIn(this.stretch, this.ordering.compare(hit, from))) return;
    if (this.#hits.push(hit) === this.limit * SLACK) this.#cut();
  }

  /** In the direction of the stretch. */
  finish(): readonly SearchHit[] {
    this.#cut();
    return this.#hits;
  }

  #cut(): void {
    const { direction } = this.stretch;
    this.#hits.sort((a, b) => this.ordering.compareItems(a, b) * direction);
    this.#hits.splice(this.limit);
    const last = this.#hits[this.limit - 1];
    if (last === undefined) return;
    if (direction > 0) this.least = last.score;
    else this.#most = last.score;
  }
}

const scoreOf = ([score]: Place): number => Number(score);
