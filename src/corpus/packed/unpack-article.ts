import type { Article } from '../../model/article.js';
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.js';
import type { Entity } from '../../model/entity.js';
import { MENTION_KINDS, MENTION_LABELS, type ResolvedMention } from '../../model/mention.js';
import { PARAGRAPH_KINDS, type Paragraph, type Sentence } from '../../model/paragraph.js';
import { QUOTE_KINDS, type Quote, type QuoteSegment } from '../../model/quote.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { spanOf } from '../nodes/span-of.js';
import { unpackDocumentFacts } from './document-facts.js';
import type { Facts } from './facts.js';
import {
  AUTHOR,
  CHAIN_LINK,
  CONFIDENCE_PARTS,
  DIAGNOSTIC,
  ENTITY,
  MENTION,
  PARAGRAPH,
  QUOTE,
  SEGMENT,
  SENTENCE,
} from './layout.js';
import { unpackOrigin } from './origin.js';
import type { Shape } from './table.js';

/**
 * The article as the analysis gave it, out of what a corpus keeps: enough to be packed again to the same bytes, quotes in
 * the order of their rows. What packing leaves out is empty: names, and how a mention is built.
 */
export function unpackArticle(record: ArticleRecord): Article {
  const facts = record.machineFacts ?? record.facts;
  return {
    id: record.id,
    contentHash: record.contentHash,
    location: record.location,
    externalId: null,
    text: record.text,
    title: record.title,
    language: record.language,
    publishedAt: record.publishedAt,
    modifiedAt: record.modifiedAt,
    url: record.url,
    wordCount: record.wordCount,
    paragraphs: each(facts, PARAGRAPH, (row) => paragraphAt(facts, row)),
    sentences: each(facts, SENTENCE, (row) => sentenceAt(facts, row)),
    entities: each(facts, ENTITY, (row): Entity => record.entity(row)),
    mentions: each(facts, MENTION, (row) => mentionAt(facts, row)),
    names: [],
    quotes: each(facts, QUOTE, (row) => quoteAt(facts, row)),
    authors: each(facts, AUTHOR, (row) => facts.at(AUTHOR.entity, row)),
    source: record.sourceEntity,
    diagnostics: each(facts, DIAGNOSTIC, (row) => diagnosticAt(facts, row)),
    origin: unpackOrigin(facts),
    facts: unpackDocumentFacts(facts),
  };
}

/** One quote as the analysis gave it. @param row of the machine's */
export const unpackQuote = (record: ArticleRecord, row: number): Quote =>
  quoteAt(record.machineFacts ?? record.facts, row);

const each = <Item>(facts: Facts, table: Shape, read: (row: number) => Item): Item[] =>
  Array.from({ length: facts.count(table) }, (_, row) => read(row));

const paragraphAt = (facts: Facts, row: number): Paragraph => ({
  ...spanOf(facts, PARAGRAPH, row),
  kind: PARAGRAPH_KINDS[facts.at(PARAGRAPH.kind, row)]!,
});

const sentenceAt = (facts: Facts, row: number): Sentence => ({
  ...spanOf(facts, SENTENCE, row),
  paragraph: facts.at(SENTENCE.paragraph, row),
});

const segmentAt = (facts: Facts, row: number): QuoteSegment => ({
  ...spanOf(facts, SEGMENT, row),
  paragraph: facts.at(SEGMENT.paragraph, row),
});

function mentionAt(facts: Facts, row: number): ResolvedMention {
  const span = spanOf(facts, MENTION, row);
  return {
    ...span,
    kind: MENTION_KINDS[facts.at(MENTION.kind, row)]!,
    label: MENTION_LABELS[facts.at(MENTION.label, row)]!,
    paragraph: facts.at(MENTION.paragraph, row),
    core: span,
    role: null,
    gender: null,
    plural: false,
    entity: facts.find(MENTION.entity, row),
    antecedent: null,
  };
}

function quoteAt(facts: Facts, row: number): Quote {
  const segments = facts.list(QUOTE, QUOTE.segments, row, SEGMENT);
  const chain = facts.list(QUOTE, QUOTE.chain, row, CHAIN_LINK);
  const cue = { start: facts.at(QUOTE.cueStart, row), end: facts.at(QUOTE.cueEnd, row) };
  return {
    kind: QUOTE_KINDS[facts.at(QUOTE.kind, row)]!,
    segments: numbered(segments).map((each) => segmentAt(facts, each)),
    cue: cue.start < 0 ? null : { ...cue, lemma: facts.string(QUOTE.cueLemma, row) },
    speakerMention: facts.find(QUOTE.speakerMention, row),
    relayMention: null,
    method: facts.string(QUOTE.method, row),
    confidence: facts.at(QUOTE.confidence, row) / CONFIDENCE_PARTS,
    reason: facts.string(QUOTE.reason, row),
    speaker: facts.find(QUOTE.speaker, row),
    source: facts.find(QUOTE.source, row),
    chain: numbered(chain).map((each) => facts.at(CHAIN_LINK.mention, each)),
  };
}

const numbered = ({ from, to }: { readonly from: number; readonly to: number }): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const diagnosticAt = (facts: Facts, row: number): Diagnostic => ({
  ...spanOf(facts, DIAGNOSTIC, row),
  code: facts.string(DIAGNOSTIC.code, row) as DiagnosticCode,
  message: facts.string(DIAGNOSTIC.message, row),
});
