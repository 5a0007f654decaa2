import type { Mention } from '../model/mention.js';
import type { Cue, QuoteDraft, QuoteKind, QuoteSegment } from '../model/quote.js';
import { MentionBook } from './mention-book.js';
import type { Statement } from './statement.js';
import { isWord } from './token-shape.js';
import type { TokenRange, View } from './view.js';

/** The mentions that recognition found, those that quotation adds, and the quotes that point into them. */
export interface Quotation {
  readonly mentions: readonly Mention[];
  readonly drafts: readonly QuoteDraft[];
}

function kindOf(view: View, pieces: readonly TokenRange[]): QuoteKind {
  let [inside, outside] = [0, 0];
  for (const { from, to } of pieces) {
    for (let i = from; i < to; i++) {
      if (!isWord(view.tokens, i)) continue;
      if (view.passageAt[i] === -1) outside++;
      else inside++;
    }
  }
  if (inside === 0) return 'INDIRECT';
  return outside === 0 ? 'DIRECT' : 'MIXED';
}

/** Outer quotation marks are left out where the piece is one passage and nothing else. */
function segmentOf(view: View, { from, to }: TokenRange): QuoteSegment {
  const { tokens, text } = view;
  const passage = view.passages[view.passageAt[from] ?? -1];
  const isWhole = passage?.from === from && passage.to === to;
  let { start, end } = isWhole
    ? passage.passage.inner
    : { start: tokens.start(from), end: tokens.end(to - 1) };
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return Object.freeze({ start, end, paragraph: tokens.paragraph(from) });
}

function cueOf(view: View, { cue }: Statement): Cue | null {
  if (!cue) return null;
  const { from, to } = cue.words;
  return Object.freeze({ start: view.tokens.start(from), end: view.tokens.end(to - 1), lemma: cue.lemma });
}

function draftOf(
  view: View,
  statement: Statement,
  speakerMention: number | null,
  relayMention: number | null,
): QuoteDraft {
  const { pieces, method, reason, confidence } = statement;
  const kind = kindOf(view, pieces);
  const segments = pieces.map((piece) => segmentOf(view, piece)).filter(({ start, end }) => end > start);
  return Object.freeze({
    kind,
    segments: Object.freeze(segments),
    cue: cueOf(view, statement),
    speakerMention,
    relayMention,
    method,
    confidence,
    reason,
  });
}

/** Turns statements in tokens into quotes in offsets, with mentions for all who speak or relay. */
export function draftQuotes(view: View, statements: readonly Statement[]): Quotation {
  const book = new MentionBook(view);
  const parties = statements.map(({ speaker, relay }) => ({
    speaker: book.of(speaker),
    relay: book.of(relay, 'BODY'),
  }));
  const mentions = Object.freeze(book.all());
  const indexes = new Map(mentions.map((mention, index) => [mention, index]));
  const indexOf = (mention: Mention | null | undefined): number | null =>
    mention ? (indexes.get(mention) ?? null) : null;
  const drafts = statements.map((statement, index) =>
    draftOf(view, statement, indexOf(parties[index]?.speaker), indexOf(parties[index]?.relay)),
  );
  return { mentions, drafts: Object.freeze(drafts.filter(({ segments }) => segments.length > 0)) };
}
