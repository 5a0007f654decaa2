/** Quotes and the mentions of their speakers taken from an editor's marks, to test identity without quotation. */
import { type Identification, identify } from '../../src/identity/identify.js';
import type { Mention } from '../../src/model/mention.js';
import type { QuoteDraft } from '../../src/model/quote.js';
import { segment } from '../../src/segmentation/segment.js';
import { overlaps } from '../../src/text/span.js';
import { type Mark, parseMarked } from './marked-text.js';
import { rawText } from './raw-text.js';
import { recognise } from './recognised.js';

function mentionAt(mentions: readonly Mention[], mark: Mark | undefined): number | null {
  const index = mark ? mentions.findIndex((mention) => overlaps(mention, mark)) : -1;
  return index < 0 ? null : index;
}

function draftOf(
  text: string,
  mentions: readonly Mention[],
  marks: readonly Mark[],
  quote: number,
): QuoteDraft {
  const own = (role: Mark['role']) =>
    marks.filter((mark) => mark.role === role && mark.quotes.includes(quote));
  const segments = own('q').map(({ start, end }) => ({ start, end, paragraph: 0 }));
  return {
    kind: segments.every(({ start }) => text[start] === '“') ? 'DIRECT' : 'INDIRECT',
    segments,
    cue: null,
    speakerMention: mentionAt(mentions, own('speaker')[0]),
    relayMention: mentionAt(mentions, own('relay')[0]),
    method: 'by hand',
    confidence: 1,
    reason: '',
  };
}

export interface Drafted extends Identification {
  readonly text: string;
}

/** Identifies a text whose quotes, speakers and relays are marked as in `marked-text.ts`. */
export function identifyMarked(marked: string): Drafted {
  const { text, marks } = parseMarked(marked);
  const raw = rawText(text);
  const segmentation = segment(raw);
  const mentions = recognise(segmentation);
  const numbers = [...new Set(marks.flatMap(({ quotes }) => quotes))].toSorted((a, b) => a - b);
  const drafts = numbers.map((quote) => draftOf(text, mentions, marks, quote));
  return { text, ...identify(raw, segmentation, mentions, drafts) };
}
