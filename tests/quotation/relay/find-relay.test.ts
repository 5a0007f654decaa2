import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NounPhrase } from '../../../src/quotation/noun-phrase.js';
import { findRelay } from '../../../src/quotation/relay/find-relay.js';
import { type TokenRange, type View, viewOf } from '../../../src/quotation/view.js';
import { segment } from '../../../src/segmentation/segment.js';
import { overlaps, type Span } from '../../../src/text/span.js';
import { type ExpectedQuote, parseGoldenFile } from '../../support/golden-case.js';
import { rawText } from '../../support/raw-text.js';
import { recognise } from '../../support/recognised.js';

const rangeOf = ({ tokens }: View, { start, end }: Span): TokenRange => ({
  from: tokens.at(start),
  to: tokens.at(end - 1) + 1,
});

function speakerOf(view: View, { speakerMention }: ExpectedQuote): NounPhrase | null {
  if (!speakerMention) return null;
  const range = rangeOf(view, speakerMention);
  const mention = view.mentionAt[range.to - 1] ?? -1;
  return { ...range, mention: mention < 0 ? null : mention };
}

/** The relay of a quote whose cue, words and speaker an editor has marked. */
function relaySpan(view: View, quote: ExpectedQuote): Span | null {
  const pieces = quote.segments.map((segment) => rangeOf(view, segment));
  const relay = findRelay(view, { cue: rangeOf(view, quote.cue!), pieces, speaker: speakerOf(view, quote) });
  return relay && { start: view.tokens.start(relay.from), end: view.tokens.end(relay.to - 1) };
}

function viewOfText(text: string): View {
  const segmentation = segment(rawText(text));
  return viewOf(segmentation, recognise(segmentation));
}

const file = new URL('../../golden/relays.txt', import.meta.url);
const cases = parseGoldenFile(readFileSync(file, 'utf8')).flatMap(({ title, text, quotes }) =>
  quotes.filter(({ cue }) => cue).map((quote) => [`${title} (${quote.number})`, text, quote] as const),
);

describe('findRelay, where the quote is known', () => {
  test.each(cases)('%s', (_, text, quote) => {
    const found = relaySpan(viewOfText(text), quote);
    const words = found && text.slice(found.start, found.end);
    if (quote.relayMention) expect(found && overlaps(found, quote.relayMention), words ?? 'none').toBe(true);
    else if (quote.relay === '-') expect(words).toBeNull();
  });
});
