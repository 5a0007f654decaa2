import type { MentionKind } from '../../model/mention.js';
import type { Referent } from '../referent.js';

/** One mention of somebody, as pronouns that follow look back on it. */
export interface Sighting {
  readonly mention: number;
  readonly kind: MentionKind;
  readonly sentence: number;
  readonly paragraph: number;
  /** Offset of its end. */
  readonly end: number;
  /** Draft in whose quoted words it stands, -1 outside. */
  readonly draft: number;
  readonly isSubject: boolean;
  readonly isSpeaker: boolean;
  /** Nobody else is mentioned before it in its sentence. */
  readonly isFirst: boolean;
  /** "'s" follows. */
  readonly isPossessor: boolean;
  readonly isBehindPreposition: boolean;
}

/** What the article has shown of somebody so far. */
export interface Trace {
  readonly referent: Referent;
  /** The last sighting outside quotation marks. */
  told: Sighting | null;
  /** The last sighting in quoted words. */
  quoted: Sighting | null;
  sightings: number;
  /** How often "he" and "she" were taken for this person: a gender that no name tells. */
  readonly called: { MALE: number; FEMALE: number };
}

const MOST = 12;

/** The people mentioned last, the latest at the end: a window, so that a pronoun costs the same in an article of any length. */
export class TraceBook {
  readonly #byReferent = new Map<Referent, Trace>();
  readonly #recent: Trace[] = [];
  #sentence = -1;

  /** True when nobody was noted in the sentence yet. */
  opens(sentence: number): boolean {
    return sentence !== this.#sentence;
  }

  see(referent: Referent, sighting: Sighting): void {
    const trace = this.of(referent);
    if (sighting.draft < 0) trace.told = sighting;
    else trace.quoted = sighting;
    trace.sightings++;
    this.#sentence = sighting.sentence;
    const at = this.#recent.lastIndexOf(trace);
    if (at >= 0) this.#recent.splice(at, 1);
    else if (this.#recent.length === MOST) this.#recent.shift();
    this.#recent.push(trace);
  }

  of(referent: Referent): Trace {
    const known = this.#byReferent.get(referent);
    if (known) return known;
    const trace: Trace = { referent, told: null, quoted: null, sightings: 0, called: { MALE: 0, FEMALE: 0 } };
    this.#byReferent.set(referent, trace);
    return trace;
  }

  recent(): readonly Trace[] {
    return this.#recent;
  }

  clear(): void {
    this.#recent.length = 0;
  }
}
