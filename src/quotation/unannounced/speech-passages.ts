import { FeatureBuffer, scoreOf } from '../../learning/feature-buffer.js';
import { logistic, type Weights } from '../../learning/weights.js';
import type { ParagraphKind } from '../../model/paragraph.js';
import type { Announcements } from '../announcing/announcements.js';
import { mayQuote } from '../grammar/cues/find-cues.js';
import { fillsParagraph, isSentence } from '../passages/is-speech.js';
import { isWordAt, type Prose } from '../prose/prose.js';
import type { PassageRange, TokenRange } from '../view.js';
import { addPassageFeatures, type Before } from './passage-features.js';

const FEWEST_WORDS = 3;
const LONG_AGO = 99;

/** A passage in marks that nothing announces, and what stands before it. */
export interface Unannounced {
  readonly passage: PassageRange;
  readonly before: Before;
}

function hasWords(prose: Prose, { from, to }: PassageRange): boolean {
  let words = 0;
  for (let token = from; token < to && words < FEWEST_WORDS; token++) if (isWordAt(prose, token)) words++;
  return words >= FEWEST_WORDS;
}

/** Passages of three words or more that no announced words touch, with the distance to the words quoted last. */
export function unannouncedPassages(prose: Prose, announced: readonly TokenRange[]): readonly Unannounced[] {
  const taken = new Uint8Array(prose.length);
  for (const { from, to } of announced) taken.fill(1, from, to);
  const found: Unannounced[] = [];
  let [last, scanned] = [-LONG_AGO, 0];
  for (const passage of prose.view.passages) {
    for (; scanned < passage.from; scanned++) if (taken[scanned]) last = prose.paragraph[scanned]!;
    if (taken.subarray(passage.from, passage.to).includes(1) || !hasWords(prose, passage)) continue;
    const paragraphs = prose.paragraph[passage.from]! - last;
    found.push({ passage, before: { paragraphs } });
  }
  return found;
}

/**
 * Probability from which a passage is taken for speech: a part of a sentence, a sentence of its own (both measured on PolNeAR
 * train), a clause that is all of a heading ('“Nobody asked us”' over a paragraph), of which the models have seen none.
 */
const SPEECH = { FRAGMENT: 0.4, SENTENCE: 0.2, HEADING: 0.02 };

const HEADINGS: ReadonlySet<ParagraphKind> = new Set(['HEADLINE', 'SUBHEADING']);

const isHeading = ({ view }: Prose, passage: PassageRange): boolean =>
  HEADINGS.has(view.segmentation.paragraphs[passage.passage.paragraph]!.kind) &&
  fillsParagraph(view, passage);

function leastFor(prose: Prose, passage: PassageRange): number {
  const { view, verbs } = prose;
  if (verbs[passage.to] === verbs[passage.from]) return SPEECH.FRAGMENT;
  if (isHeading(prose, passage)) return SPEECH.HEADING;
  return isSentence(view, passage) ? SPEECH.SENTENCE : SPEECH.FRAGMENT;
}

/** The passages that seem to be speech though nothing announces them, each with the probability that it is. */
export function speechPassages(
  prose: Prose,
  announcements: Announcements,
  announced: readonly TokenRange[],
  weights: Weights,
): ReadonlyMap<PassageRange, number> {
  const features = new FeatureBuffer();
  const found = new Map<PassageRange, number>();
  for (const { passage, before } of unannouncedPassages(prose, announced)) {
    features.clear();
    addPassageFeatures(prose, announcements, passage, before, features);
    const probability = logistic(scoreOf(weights, features));
    if (probability >= leastFor(prose, passage) && mayQuote(prose.view, passage.from))
      found.set(passage, probability);
  }
  return found;
}
