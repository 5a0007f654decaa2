import type { Span } from '../../text/span.js';
import type { Layer } from '../excerpt.js';
import type { GoldQuote } from '../gold/gold-article.js';
import type { QuoteEntry } from '../predictions.js';

const layer = (name: string, { start, end }: Span): Layer => ({ name, start, end });

export const goldLayers = ({ segments }: GoldQuote): readonly Layer[] =>
  segments.map((segment) => layer('gold', segment));

export const foundLayers = (entry: QuoteEntry): readonly Layer[] => [layer('found', entry)];

export function cueLayers({ cue }: QuoteEntry): readonly Layer[] {
  return cue === null ? [] : [layer('cue', { start: cue[0], end: cue[1] })];
}

export function speakerLayers(gold: GoldQuote, found: QuoteEntry | null): readonly Layer[] {
  return [
    ...(gold.speaker === null ? [] : [layer('gold speaker', gold.speaker)]),
    ...(found?.speaker ? [layer('found speaker', found.speaker)] : []),
  ];
}
