import type { Mention } from '../../model/mention.js';
import type { Referent } from '../referent.js';

/** A mention that a pronoun may go back to. */
export interface Candidate {
  readonly mention: number;
  readonly referent: Referent;
  readonly sentence: number;
  /** Subject of its clause, or the speaker of a quote. */
  readonly isSubject: boolean;
  /** No other candidate stands before it in its sentence. */
  readonly isFirst: boolean;
  readonly isPronoun: boolean;
  readonly isName: boolean;
  /** Offset of its end. */
  readonly end: number;
}

const MOST = 16;

/** The last mentions gone by: a window, so that a pronoun costs the same however long the article is. */
export class RecentMentions {
  readonly #candidates: Candidate[] = [];

  add(candidate: Candidate): void {
    this.#candidates.push(candidate);
    if (this.#candidates.length > MOST) this.#candidates.shift();
  }

  clear(): void {
    this.#candidates.length = 0;
  }

  last(): Candidate | undefined {
    return this.#candidates.at(-1);
  }

  all(): readonly Candidate[] {
    return this.#candidates;
  }
}

/** A pronoun for several or for a body, and where it stands. */
export interface GroupPlace {
  readonly mention: Mention;
  readonly sentence: number;
}

const FARTHEST = 3;

/** "It" that speaks goes back to a body that acted. */
const isActingBody = ({ referent, isSubject }: Candidate): boolean =>
  isSubject && (referent.kind === 'NAMED_BODY' || referent.kind === 'DESCRIBED_BODY');

function agrees({ mention, sentence }: GroupPlace, candidate: Candidate): boolean {
  if (sentence - candidate.sentence > FARTHEST) return false;
  return mention.label === 'BODY' ? isActingBody(candidate) : candidate.referent.plural;
}

/** Near before far, subjects and speakers before others, the first of a sentence before what follows, often named ones. */
function score({ sentence }: GroupPlace, candidate: Candidate): number {
  return (
    candidate.sentence -
    sentence +
    (candidate.isSubject ? 0.7 : 0) +
    (candidate.isFirst ? 0.2 : 0) +
    (candidate.isPronoun ? 0.3 : 0) +
    (candidate.isName || candidate.isPronoun ? 0.3 : 0) +
    Math.min(candidate.referent.mentions.length, 5) * 0.06
  );
}

/** Candidates that agree, best first; each referent once, by its best mention. */
export function rank(place: GroupPlace, candidates: readonly Candidate[]): readonly Candidate[] {
  const scored = candidates
    .filter((candidate) => agrees(place, candidate))
    .map((candidate, index) => ({ candidate, value: score(place, candidate) + index * 0.001 }))
    .sort((a, b) => b.value - a.value);
  const seen = new Set<Referent>();
  return scored
    .map(({ candidate }) => candidate)
    .filter(({ referent }) => !seen.has(referent) && seen.add(referent));
}
