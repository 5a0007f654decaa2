import type { QuoteNode } from '../../corpus/graph.js';
import type { ExplanationStep } from './explanation.js';

/** What a method makes of the words that announce a quote, and of those that name the speaker beside it; in quotation marks. */
type Say = (cue: string, speaker: string) => string;

/** By the names that `Attribution.method` has in this pipeline. */
const SENTENCES: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['subject-of-cue', (cue, speaker) => `${cue} announces the words, and ${speaker} is its subject.`],
  [
    'inverted-subject',
    (cue, speaker) => `${cue} announces the words, and its subject ${speaker} stands behind it.`,
  ],
  [
    'earlier-sentence',
    (cue, speaker) => `${cue} announces the words; ${speaker} is named in a sentence before.`,
  ],
  ['according-to', (cue, speaker) => `${cue} names ${speaker} as whose words these are.`],
  ['passive-agent', (cue, speaker) => `${cue} announces the words, and “by” behind it names ${speaker}.`],
  ['label', (_, speaker) => `${speaker} stands before the words as their label.`],
  ['possessor', (cue, speaker) => `${cue} announces the words, and it is that of ${speaker}.`],
  [
    'sentence-subject',
    (_, speaker) =>
      `Nothing announces the words; ${speaker} is the subject of the sentence that leads up to them.`,
  ],
  ['signature', (_, speaker) => `The words are signed by ${speaker}.`],
  [
    'continuation',
    (_, speaker) =>
      `Nothing announces the words; they carry on from the quote before, which is that of ${speaker}.`,
  ],
  ['heading', (_, speaker) => `The heading sums up what ${speaker} says below it.`],
]);

const marked = (words: string): string => `“${words}”`;

function sentenceOf({ cue, speakerMention, attribution: { method, reason } }: QuoteNode): string {
  const announced = cue === null ? 'Something' : marked(cue.text);
  if (speakerMention === null)
    return cue === null
      ? 'No words beside it tell who speaks.'
      : `${announced} announces the words, and nobody stands beside it.`;
  const say = SENTENCES.get(method);
  const speaker = marked(speakerMention.text);
  return say?.(announced, speaker) ?? reason ?? `${speaker} is named beside the words.`;
}

/** The first step: what stands beside the quote. */
export const nearestWords = (quote: QuoteNode): ExplanationStep => ({
  sentence: sentenceOf(quote),
  span: quote.cue?.span ?? quote.speakerMention?.span ?? null,
  mention: quote.speakerMention,
});
