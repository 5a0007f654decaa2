import type { Article } from '../../model/article.js';
import { type Entity, SOURCE_KINDS } from '../../model/entity.js';
import { MENTION_KINDS, MENTION_LABELS, type ResolvedMention } from '../../model/mention.js';
import { PARAGRAPH_KINDS } from '../../model/paragraph.js';
import { QUOTE_KINDS, type Quote } from '../../model/quote.js';
import { inReadingOrder } from '../../text/span.js';
import { packDocumentFacts } from './document-facts.js';
import { type Facts, FactsWriter } from './facts.js';
import {
  ALIAS,
  AUTHOR,
  CHAIN_LINK,
  CONFIDENCE_PARTS,
  DIAGNOSTIC,
  ENTITY,
  MENTION,
  NONE,
  PARAGRAPH,
  QUOTE,
  ROLE,
  SEGMENT,
  SENTENCE,
} from './layout.js';
import { packOrigin } from './origin.js';
import type { StringPool } from './string-pool.js';

/** The derived facts of an article, mentions and quotes in reading order. Keeps no object or string of the article alive. */
export function packArticle(article: Article, pool: StringPool): Facts {
  const writer = new FactsWriter();
  for (const { start, end, kind } of article.paragraphs)
    writer.add(PARAGRAPH, { start, end, kind: PARAGRAPH_KINDS.indexOf(kind) });
  for (const { start, end, paragraph } of article.sentences) writer.add(SENTENCE, { start, end, paragraph });
  const mentions = article.mentions.toSorted(inReadingOrder);
  const rows = new Map(mentions.map((mention, row) => [mention, row]));
  const rowOf = (mention: number) => rows.get(article.mentions[mention]!)!;
  for (const mention of mentions) addMention(writer, mention);
  for (const quote of article.quotes.toSorted(byFirstSegment)) addQuote(writer, quote, rowOf);
  for (const entity of article.entities) addEntity(writer, entity);
  for (const entity of article.authors) writer.add(AUTHOR, { entity });
  for (const { start, end, code, message } of article.diagnostics)
    writer.add(DIAGNOSTIC, { start, end, code: writer.string(code), message: writer.string(message) });
  packDocumentFacts(writer, article.facts);
  if (article.origin !== null) packOrigin(writer, article.origin);
  return writer.finish((text) => pool.share(text));
}

const byFirstSegment = (a: Quote, b: Quote): number => inReadingOrder(a.segments[0]!, b.segments[0]!);

function addMention(writer: FactsWriter, mention: ResolvedMention): void {
  const { start, end, paragraph, entity } = mention;
  writer.add(MENTION, {
    start,
    end,
    kind: MENTION_KINDS.indexOf(mention.kind),
    label: MENTION_LABELS.indexOf(mention.label),
    paragraph,
    entity: entity ?? NONE,
  });
}

/** @param rowOf row of a mention by its index in the article */
function addQuote(writer: FactsWriter, quote: Quote, rowOf: (mention: number) => number): void {
  writer.add(QUOTE, {
    kind: QUOTE_KINDS.indexOf(quote.kind),
    segments: writer.count(SEGMENT),
    cueStart: quote.cue?.start ?? NONE,
    cueEnd: quote.cue?.end ?? NONE,
    cueLemma: quote.cue === null ? NONE : writer.string(quote.cue.lemma),
    speaker: quote.speaker ?? NONE,
    speakerMention: quote.speakerMention === null ? NONE : rowOf(quote.speakerMention),
    source: quote.source ?? NONE,
    method: writer.string(quote.method),
    confidence: Math.round(quote.confidence * CONFIDENCE_PARTS),
    reason: writer.string(quote.reason),
    chain: writer.count(CHAIN_LINK),
  });
  for (const { start, end, paragraph } of quote.segments) writer.add(SEGMENT, { start, end, paragraph });
  for (const mention of quote.chain) writer.add(CHAIN_LINK, { mention: rowOf(mention) });
}

function addEntity(writer: FactsWriter, entity: Entity): void {
  writer.add(ENTITY, {
    sourceKind: entity.kind === 'SOURCE' ? SOURCE_KINDS.indexOf(entity.sourceKind) : NONE,
    name: writer.string(entity.name),
    aliases: writer.count(ALIAS),
    roles: writer.count(ROLE),
  });
  for (const alias of entity.aliases) writer.add(ALIAS, { text: writer.string(alias) });
  if (entity.kind === 'SOURCE') return;
  for (const role of entity.roles) writer.add(ROLE, { text: writer.string(role) });
}
