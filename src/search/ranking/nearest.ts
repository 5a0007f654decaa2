import type { Ordering, Place } from '../../corpus/paging/ordering.js';
import { liesIn, type Stretch } from '../../corpus/paging/sequence.js';
import type { SearchHit } from './hit.js';

/** Hits held between two sortings, as a multiple of the limit. */
const SLACK = 4;

/** Keeps the hits of a stretch that are nearest to where it starts, out of all that are offered in any order. */
export class Nearest {
  /** Hits that score less are not wanted any more. */
  least: number;
  /** Of those that score exactly that, such as stand lower are not wanted either. */
  #leastStanding = Number.NEGATIVE_INFINITY;
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

  /** False when no hit need be made. */
  wants(score: number, standing: number): boolean {
    if (score === this.least) return standing >= this.#leastStanding && score <= this.#most;
    return score > this.least && score <= this.#most;
  }

  offer(hit: SearchHit): void {
    if (!this.wants(hit.score, hit.standing)) return;
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
    if (direction < 0) this.#most = last.score;
    else [this.least, this.#leastStanding] = [last.score, last.standing];
  }
}

const scoreOf = ([score]: Place): number => Number(score);
