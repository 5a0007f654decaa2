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

/** A pronoun and where it stands. */
export interface PronounPlace {
  readonly mention: Mention;
  readonly word: string;
  readonly sentence: number;
}

const FARTHEST = 10;
const FARTHEST_PLURAL = 3;
const FARTHEST_BODY = 3;
const OBJECT_GAP = 24;

/** 'Hale thanked him': an object is hardly the subject right before it. */
const isOwnObject = ({ word, mention, sentence }: PronounPlace, candidate: Candidate): boolean =>
  word === 'him' &&
  candidate.isSubject &&
  candidate.sentence === sentence &&
  mention.start - candidate.end < OBJECT_GAP;

/** "It" that speaks goes back to a body that acted. */
const isActingBody = ({ referent, isSubject }: Candidate): boolean =>
  isSubject && (referent.kind === 'NAMED_BODY' || referent.kind === 'DESCRIBED_BODY');

function agrees(place: PronounPlace, candidate: Candidate): boolean {
  const { plural, gender } = place.mention;
  const { referent } = candidate;
  const distance = place.sentence - candidate.sentence;
  if (place.mention.label === 'BODY') return isActingBody(candidate) && distance <= FARTHEST_BODY;
  if (plural) return referent.plural && distance <= FARTHEST_PLURAL;
  const isPerson = referent.kind === 'PERSON' || referent.kind === 'DESCRIBED_PERSON';
  if (!isPerson || referent.plural || distance > FARTHEST || isOwnObject(place, candidate)) return false;
  return referent.gender === null || referent.gender === gender;
}

/**
 * How likely a pronoun goes back to a candidate that agrees: near before far, subjects and speakers before others, the
 * first of a sentence before what follows,
 * a referent whose gender is known, one that the pronoun before went back to (chaining), often named ones.
 */
function score({ sentence, mention }: PronounPlace, candidate: Candidate): number {
  const { referent } = candidate;
  const isKnown = referent.gender !== null && referent.gender === mention.gender;
  return (
    candidate.sentence -
    sentence +
    (candidate.isSubject ? 0.7 : 0) +
    (candidate.isFirst ? 0.2 : 0) +
    (isKnown ? 0.6 : 0) +
    (candidate.isPronoun ? 0.3 : 0) +
    (candidate.isName || candidate.isPronoun ? 0.3 : 0) +
    Math.min(referent.mentions.length, 5) * 0.06
  );
}

/** Candidates that agree, best first; each referent once, by its best mention. */
export function rank(place: PronounPlace, candidates: readonly Candidate[]): readonly Candidate[] {
  const scored = candidates
    .filter((candidate) => agrees(place, candidate))
    .map((candidate, index) => ({ candidate, value: score(place, candidate) + index * 0.001 }))
    .sort((a, b) => b.value - a.value);
  const seen = new Set<Referent>();
  return scored
    .map(({ candidate }) => candidate)
    .filter(({ referent }) => !seen.has(referent) && seen.add(referent));
}
