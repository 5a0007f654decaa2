import { lengthOf, overlaps } from '../../text/span.js';
import type { EvaluatedArticle } from '../evaluate-article.js';
import type { GoldQuote } from '../gold/gold-article.js';
import type { QuoteEntry } from '../predictions.js';
import type { JudgedQuotes, QuoteOutcome } from '../quotes/judge-quotes.js';
import type { ErrorKind, EvaluationError } from './evaluation-error.js';
import { cueLayers, foundLayers, goldLayers, speakerLayers } from './layers.js';

type Found = Omit<EvaluationError, 'article' | 'kind'>;

const lettersOf = ({ segments }: GoldQuote): number =>
  segments.reduce((sum, segment) => sum + lengthOf(segment), 0);

const typeOf = ({ type }: GoldQuote): string => type ?? 'no type';

const surenessOf = ({ confidence }: QuoteEntry): string => `confidence ${confidence.toFixed(2)}`;

const nameIn = (name: string | null): string => name ?? 'nobody';

/** The longest first: it holds most words. */
function missed({ gold }: QuoteOutcome, judged: JudgedQuotes): Found {
  const near = judged.found.filter((entry) => gold.segments.some((segment) => overlaps(segment, entry)));
  return {
    layers: [...goldLayers(gold), ...near.flatMap(foundLayers), ...speakerLayers(gold, null)],
    note: near.length > 0 ? `${typeOf(gold)}; what was found here goes with another quote` : typeOf(gold),
    weight: lettersOf(gold),
  };
}

/** The surest first; after them all that the gold has in another way, as part of another quote or of another kind. */
function spurious(entry: QuoteEntry, { quotes, passedOver }: EvaluatedArticle): Found {
  const touches = (gold: GoldQuote) => gold.segments.some((segment) => overlaps(segment, entry));
  const near = (quotes?.outcomes ?? []).filter(({ gold }) => touches(gold));
  const other = passedOver.find(touches);
  const notes = [
    entry.type,
    surenessOf(entry),
    ...(near.length > 0 ? ['the gold here goes with another find'] : []),
    ...(other === undefined ? [] : [`the gold has it as kind ${other.kind ?? 'none'}`]),
  ];
  return {
    layers: [...near.flatMap(({ gold }) => goldLayers(gold)), ...foundLayers(entry), ...cueLayers(entry)],
    note: notes.join('; '),
    weight: entry.confidence - (near.length > 0 || other !== undefined ? 1 : 0),
  };
}

/** The most wrong letters first. */
function wrongExtent(outcome: QuoteOutcome, found: QuoteEntry): Found {
  const { gold, jaccard } = outcome;
  return {
    layers: [...goldLayers(gold), ...foundLayers(found), ...cueLayers(found)],
    note: `${typeOf(gold)}; Jaccard ${jaccard.toFixed(2)}`,
    weight: (1 - jaccard) * Math.max(lettersOf(gold), lengthOf(found)),
  };
}

/** The surest first. */
const wrongSpeaker = ({ gold }: QuoteOutcome, found: QuoteEntry): Found => ({
  layers: [...goldLayers(gold), ...foundLayers(found), ...speakerLayers(gold, found)],
  note: `${typeOf(gold)}; ${surenessOf(found)}${found.speaker === null ? '; found nobody' : ''}`,
  weight: found.confidence,
});

const wrongCanonical = (outcome: QuoteOutcome, found: QuoteEntry): Found => ({
  ...wrongSpeaker(outcome, found),
  note: `gold ${nameIn(outcome.gold.name)}; found ${nameIn(found.speaker_canonical ?? found.speaker?.text ?? null)}`,
});

function errorOf(outcome: QuoteOutcome, judged: JudgedQuotes): readonly (Found & { kind: ErrorKind })[] {
  const { found } = outcome;
  if (found === null) return [{ kind: 'MISSED_QUOTE', ...missed(outcome, judged) }];
  return [
    ...(outcome.jaccard80 ? [] : [{ kind: 'WRONG_EXTENT' as const, ...wrongExtent(outcome, found) }]),
    ...(outcome.speaker === false
      ? [{ kind: 'WRONG_SPEAKER' as const, ...wrongSpeaker(outcome, found) }]
      : []),
    ...(outcome.canonical === false
      ? [{ kind: 'WRONG_CANONICAL' as const, ...wrongCanonical(outcome, found) }]
      : []),
  ];
}

/** Found quotes that match no gold quote. */
export function spuriousQuotes({ outcomes, found }: JudgedQuotes): readonly QuoteEntry[] {
  const matched = new Set(outcomes.map((outcome) => outcome.found));
  return found.filter((entry) => !matched.has(entry));
}

/** What is wrong with the quotes of an article, in no order. */
export function quoteErrors(article: EvaluatedArticle): readonly EvaluationError[] {
  const { quotes } = article;
  if (quotes === null) return [];
  return [
    ...quotes.outcomes.flatMap((outcome) => errorOf(outcome, quotes)),
    ...spuriousQuotes(quotes).map((entry) => ({
      kind: 'SPURIOUS_QUOTE' as const,
      ...spurious(entry, article),
    })),
  ].map((error) => ({ article, ...error }));
}
