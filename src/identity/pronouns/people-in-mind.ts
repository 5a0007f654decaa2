import { PREPOSITIONS } from '../../lexicon/en/function-words.js';
import { type ArticleView, isSubject, sentenceAt } from '../article-view.js';
import type { Referent } from '../referent.js';
import {
  featuresOfCandidate,
  featuresOfNobody,
  type PronounCandidate,
  type PronounContext,
} from './pronoun-features.js';
import type { PronounJudge } from './pronoun-judge.js';
import { type PronounPlace, pronounPlace } from './pronoun-place.js';
import { type Sighting, type Trace, TraceBook } from './traces.js';

const FARTHEST = 12;

/** What a pronoun goes back to. */
export interface Antecedent {
  readonly referent: Referent;
  readonly mention: number;
}

/** Who was spoken of, and whom a pronoun for one person may mean by that. */
export class PeopleInMind {
  readonly #traces = new TraceBook();
  #chained: { MALE: PronounContext['chained']; FEMALE: PronounContext['chained'] } = {
    MALE: null,
    FEMALE: null,
  };
  #lastSpeaker: Referent | null = null;
  #namedFirst: Referent | null = null;

  constructor(
    private readonly view: ArticleView,
    private readonly judge: PronounJudge,
  ) {}

  forget(): void {
    this.#traces.clear();
    this.#chained = { MALE: null, FEMALE: null };
  }

  /** Notes a mention of somebody. */
  see(mention: number, referent: Referent): void {
    const sighting = this.#sightingOf(mention);
    this.#traces.see(referent, sighting);
    if (referent.kind === 'PERSON') this.#namedFirst ??= referent;
    if (sighting.isSpeaker && sighting.draft < 0) this.#lastSpeaker = referent;
    const { kind, gender } = this.view.mentions[mention]!;
    if (kind !== 'PRONOUN' || gender === null) return;
    this.#traces.of(referent).called[gender]++;
    this.#chained[gender] = { referent, sentence: sighting.sentence };
  }

  /**
   * Whom a pronoun means; null when it is left open.
   * @param speaker of the quote in which it stands
   * @param announced a name that follows in its sentence: 'In his speech, Hale said'
   */
  resolve(mention: number, speaker: Referent | null, announced: Antecedent | null): Antecedent | null {
    const place = pronounPlace(this.view, mention);
    if (!place) return null;
    const candidates = this.#candidates(place, announced);
    const context: PronounContext = {
      place,
      speaker,
      candidates,
      chained: this.#chained[place.gender],
      lastSpeaker: this.#lastSpeaker,
      mostNamed: mostNamed(candidates),
      namedFirst: this.#namedFirst,
    };
    const chosen = this.judge.choose({
      place,
      candidates,
      features: candidates.map((_, index) => featuresOfCandidate(context, index)),
      nobody: featuresOfNobody(context),
    });
    const candidate = candidates[chosen];
    return candidate ? { referent: candidate.trace.referent, mention: candidate.sighting.mention } : null;
  }

  /** Those who agree, the one seen last at the end. */
  #candidates(place: PronounPlace, announced: Antecedent | null): readonly PronounCandidate[] {
    const candidates: PronounCandidate[] = [];
    const add = (trace: Trace, sighting: Sighting | null): void => {
      const isNear = sighting && place.sentence - sighting.sentence <= FARTHEST;
      const mayBe = isNear && comesToMind(trace.referent, sighting) && !isOwnSubject(place, sighting);
      if (mayBe && this.judge.agrees(trace, place.gender)) candidates.push({ trace, sighting });
    };
    if (announced) add(this.#traces.of(announced.referent), this.#sightingOf(announced.mention));
    for (const trace of this.#traces.recent()) add(trace, sightingFrom(place, trace));
    return candidates;
  }

  #sightingOf(index: number): Sighting {
    const { view } = this;
    const mention = view.mentions[index]!;
    const { tokens } = view.segmentation;
    const sentence = sentenceAt(view, mention);
    return {
      mention: index,
      kind: mention.kind,
      sentence,
      paragraph: mention.paragraph,
      end: mention.end,
      draft: view.quotedIn[index]!,
      isSubject: isSubject(view, mention),
      isSpeaker: view.speaking.has(index),
      isFirst: this.#traces.opens(sentence),
      isPossessor: /^['’]s?$/.test(tokens.form(tokens.at(mention.end))),
      isBehindPreposition: PREPOSITIONS.has(tokens.lower(tokens.at(mention.start) - 1)),
    };
  }
}

/** What is told does not look back into quotes where it need not; a quote looks back on both. */
function sightingFrom({ draft }: PronounPlace, { told, quoted }: Trace): Sighting | null {
  if (!told || !quoted) return told ?? quoted;
  return draft < 0 || quoted.mention < told.mention ? told : quoted;
}

/** Somebody only described comes to mind again as a subject alone: 'a guard shouted', not 'shot at a guard'. */
const comesToMind = ({ kind }: Referent, { isSubject: acts, isSpeaker }: Sighting): boolean =>
  kind === 'PERSON' || acts || isSpeaker;

/** In letters. */
const OBJECT_GAP = 24;

/** 'Hale thanked him': an object is not the subject right before it; 'Hale thanked himself' is. */
const isOwnSubject = ({ form, start, sentence }: PronounPlace, sighting: Sighting): boolean =>
  form === 'OBJECT' &&
  sighting.isSubject &&
  sighting.sentence === sentence &&
  sighting.end <= start &&
  start - sighting.end < OBJECT_GAP;

/** Whom the article names more often than any other candidate; null when two are named as often. */
function mostNamed(candidates: readonly PronounCandidate[]): Referent | null {
  let [best, most]: [Referent | null, number] = [null, 0];
  for (const { trace } of candidates) {
    const { referent } = trace;
    if (referent.kind !== 'PERSON' || referent === best || referent.mentions.length < most) continue;
    best = referent.mentions.length === most ? null : referent;
    most = referent.mentions.length;
  }
  return best;
}
