import type { Referent } from '../referent.js';
import { DISTANCES, F, FORMS, KINDS } from './pronoun-feature-list.js';
import type { PronounPlace } from './pronoun-place.js';
import type { Sighting, Trace } from './traces.js';

/** Somebody whom a pronoun may mean, and the sighting through which it would be. */
export interface PronounCandidate {
  readonly trace: Trace;
  readonly sighting: Sighting;
}

/** What every candidate of a pronoun is seen beside. */
export interface PronounContext {
  readonly place: PronounPlace;
  /** The one seen last at the end. */
  readonly candidates: readonly PronounCandidate[];
  /** Who speaks the quote in which the pronoun stands. */
  readonly speaker: Referent | null;
  /** Whom the pronoun of that gender before meant, and where it stands. */
  readonly chained: { readonly referent: Referent; readonly sentence: number } | null;
  readonly lastSpeaker: Referent | null;
  /** The candidate whom the article names most often. */
  readonly mostNamed: Referent | null;
  /** Whom the article names first. */
  readonly namedFirst: Referent | null;
}

const NEAR = 3;
const SEVERAL = 3;

/** What is true of leaving the pronoun open. */
export function featuresOfNobody({ place, candidates }: PronounContext): readonly number[] {
  const near = candidates.filter(({ sighting }) => place.sentence - sighting.sentence <= NEAR).length;
  const features: number[] = [F.NOBODY];
  if (place.draft >= 0) features.push(F.NOBODY_IN_QUOTE);
  const isKnown = candidates.some(({ trace }) => trace.referent.gender === place.gender);
  if (!isKnown) features.push(F.NOBODY_OF_GENDER);
  if (near === 0) features.push(F.NOBODY_NEAR);
  if (near >= SEVERAL) features.push(F.NOBODY_OF_SEVERAL);
  return features;
}

/** What is true of one candidate. */
export function featuresOfCandidate(context: PronounContext, index: number): readonly number[] {
  const { candidates, place } = context;
  const candidate = candidates[index]!;
  const features: number[] = [F.LATEST + Math.min(candidates.length - 1 - index, 3)];
  addSighting(features, place, candidate.sighting);
  addSentence(features, place, candidate.sighting);
  addReferent(features, context, candidate.trace);
  addPronounsBefore(features, context, candidate.trace);
  addQuotes(features, context, candidate);
  return features;
}

/** How many of the limits, in rising order, a value has reached. */
function stepOf(value: number, limits: readonly number[]): number {
  let step = 0;
  while (step < limits.length && value >= limits[step]!) step++;
  return step;
}

const DISTANCE_LIMITS = [1, 2, 3, 4, 6, 10];
const NAMED_LIMITS = [2, 3, 6];
const SEEN_LIMITS = [2, 4];

/** 0 in the same sentence, or where the name follows, 1 in the one before, 2 earlier. */
const whenOf = (place: PronounPlace, sentence: number): number =>
  Math.max(0, Math.min(place.sentence - sentence, 2));

function addSighting(features: number[], place: PronounPlace, sighting: Sighting): void {
  const when = whenOf(place, sighting.sentence);
  const form = Math.max(0, FORMS.indexOf(place.form === 'REFLEXIVE' ? 'OBJECT' : place.form));
  const distance = stepOf(place.sentence - sighting.sentence, DISTANCE_LIMITS);
  features.push(F.DISTANCE + form * DISTANCES.length + distance, F.KIND + KINDS.indexOf(sighting.kind));
  if (sighting.isSubject) features.push(F.SUBJECT + when);
  if (sighting.isSpeaker) features.push(F.SPEAKER + when);
  if (sighting.isFirst) features.push(F.FIRST + when);
  if (sighting.isPossessor) features.push(F.POSSESSOR + when);
  if (sighting.isBehindPreposition) features.push(F.BEHIND + when);
}

function addSentence(features: number[], place: PronounPlace, sighting: Sighting): void {
  const { form } = place;
  const distance = place.sentence - sighting.sentence;
  if (sighting.paragraph === place.paragraph) features.push(F.PARAGRAPH);
  if (distance === 1 && sighting.isFirst && place.opens) features.push(F.OPENS);
  if (distance > 1 || !sighting.isSubject) return;
  if (form === 'SUBJECT') features.push(F.PARALLEL);
  if (distance === 1) return;
  if (form === 'POSSESSIVE' || form === 'REFLEXIVE') features.push(F.OWN);
}

function addReferent(features: number[], context: PronounContext, { referent, sightings }: Trace): void {
  const { place, mostNamed, namedFirst } = context;
  features.push(F.SEEN + stepOf(sightings, SEEN_LIMITS));
  if (referent.kind === 'PERSON') features.push(F.NAMED + stepOf(referent.mentions.length, NAMED_LIMITS));
  else features.push(F.DESCRIBED);
  if (namedFirst === referent) features.push(F.NAMED_FIRST);
  if (mostNamed !== referent) return;
  features.push(F.MOST);
  if (place.opens && place.form !== 'OBJECT') features.push(F.MOST_OPENS);
}

function addPronounsBefore(features: number[], context: PronounContext, { referent, called }: Trace): void {
  const { place, chained } = context;
  if (referent.gender === place.gender) features.push(F.GENDER);
  if (called[place.gender] > 0) features.push(F.CALLED);
  if (called[place.gender === 'MALE' ? 'FEMALE' : 'MALE'] > 0) features.push(F.MISCALLED);
  if (chained?.referent === referent) features.push(F.CHAINED + whenOf(place, chained.sentence));
}

function addQuotes(features: number[], context: PronounContext, { trace, sighting }: PronounCandidate): void {
  const { place, speaker, lastSpeaker } = context;
  if (speaker === trace.referent) features.push(F.SPEAKS);
  if (sighting.draft >= 0) features.push(sighting.draft === place.draft ? F.HERE : F.ELSEWHERE);
  if (trace.told === null) features.push(F.QUOTED_ONLY);
  if (place.isSpeaker && lastSpeaker === trace.referent) features.push(F.SPEAKS_ON);
  if (sighting.end <= place.start) return;
  features.push(F.FOLLOWS);
  if (place.form === 'POSSESSIVE') features.push(F.FOLLOWS_OWN);
}
