import { createHash } from 'node:crypto';
import type { Article } from '../../src/model/article.js';
import { type DocumentFacts, factsOf } from '../../src/model/document-facts.js';
import type { Entity, SourceKind } from '../../src/model/entity.js';
import type { ResolvedMention } from '../../src/model/mention.js';
import type { Paragraph, ParagraphKind, Sentence } from '../../src/model/paragraph.js';
import type { Quote, QuoteKind } from '../../src/model/quote.js';
import type { Origin } from '../../src/text/origin.js';
import type { Span } from '../../src/text/span.js';

interface PersonSpec {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
}

interface SourceSpec {
  readonly name: string;
  readonly kind?: SourceKind;
  readonly aliases?: readonly string[];
}

export interface QuoteSpec {
  /** The quoted words; a list for several segments. Each is looked for in the text behind the one before. */
  readonly text: string | readonly string[];
  /** Name of a person or source of the article. */
  readonly speaker?: string | null;
  /** Name of the source that passed the words on. */
  readonly via?: string;
  readonly kind?: QuoteKind;
  readonly cue?: string;
  readonly confidence?: number;
  readonly reason?: string;
}

export interface ArticleSpec {
  /** 'a' gives the id 'article_a'. Without it the id is made of the text. */
  readonly id?: string;
  /** A paragraph a line. Without it: a paragraph for each quote, '“We will appeal,” said Maria Lopez.' */
  readonly text?: string;
  /** Kinds of the first paragraphs; BODY for the rest. */
  readonly kinds?: readonly ParagraphKind[];
  readonly title?: string | null;
  readonly language?: string;
  readonly publishedAt?: string | null;
  readonly url?: string | null;
  readonly facts?: Partial<DocumentFacts>;
  readonly origin?: Origin | null;
  readonly persons?: readonly (string | PersonSpec)[];
  readonly sources?: readonly (string | SourceSpec)[];
  readonly quotes?: readonly QuoteSpec[];
  /** Names of persons. */
  readonly authors?: readonly string[];
  /** Name of a source. */
  readonly source?: string;
}

/**
 * An analysed article out of a few words. Names that authors, source and quotes use need not be listed among
 * persons or sources; an unlisted speaker is a person. Every name and alias that stands in the text is a mention.
 */
export function article(spec: ArticleSpec = {}): Article {
  const text = spec.text ?? textOf(spec.quotes ?? []);
  const entities = entitiesOf(spec);
  const paragraphs = paragraphsOf(text, spec.kinds ?? []);
  const mentions = mentionsOf(text, paragraphs, entities);
  const hash = createHash('sha256').update(JSON.stringify(spec)).digest('hex');
  return {
    id: `article_${spec.id ?? createHash('sha256').update(text).digest('hex').slice(0, 16)}`,
    contentHash: hash,
    location: 'test',
    externalId: spec.id ?? null,
    text,
    title: spec.title ?? null,
    language: spec.language ?? 'en',
    publishedAt: spec.publishedAt ?? null,
    modifiedAt: null,
    url: spec.url ?? null,
    wordCount: text.split(/\s+/).filter(Boolean).length,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph, index) => sentencesOf(text, paragraph, index)),
    entities,
    mentions,
    quotes: quotesOf(spec.quotes ?? [], text, paragraphs, entities, mentions),
    authors: (spec.authors ?? []).map((name) => indexOfName(entities, name)),
    source: spec.source === undefined ? null : indexOfName(entities, spec.source),
    names: mentions.map(({ core, label }) => ({ start: core.start, end: core.end, label })),
    diagnostics: [],
    origin: spec.origin ?? null,
    facts: { ...factsOf('plain-text'), ...spec.facts },
  };
}

function textOf(quotes: readonly QuoteSpec[]): string {
  return quotes.map((quote) => lineOf(quote)).join('\n');
}

function lineOf({ text, speaker, via, cue = 'said' }: QuoteSpec): string {
  const [first = '', ...rest] = typeof text === 'string' ? [text] : text;
  const relay = via === undefined ? '' : `, ${via} reported`;
  const tail = rest.map((segment) => ` “${segment}.”`).join('');
  return `“${first},” ${cue} ${speaker ?? 'somebody'}${relay}.${tail}`;
}

function entitiesOf({
  persons = [],
  sources = [],
  quotes = [],
  authors = [],
  source,
}: ArticleSpec): Entity[] {
  const entities = new Map<string, Entity>();
  const add = (entity: Entity) => entities.has(entity.name) || entities.set(entity.name, entity);
  for (const person of persons) add(personOf(typeof person === 'string' ? { name: person } : person));
  for (const each of sources) add(sourceOf(typeof each === 'string' ? { name: each } : each));
  if (source !== undefined) add(sourceOf({ name: source }));
  for (const name of authors) add(personOf({ name }));
  for (const { speaker, via } of quotes) {
    if (via !== undefined) add(sourceOf({ name: via }));
    if (typeof speaker === 'string') add(personOf({ name: speaker }));
  }
  return [...entities.values()];
}

const personOf = ({ name, aliases = [], roles = [] }: PersonSpec): Entity => ({
  kind: 'PERSON',
  name,
  aliases,
  roles,
});

const sourceOf = ({ name, kind = 'ORGANISATION', aliases = [] }: SourceSpec): Entity => ({
  kind: 'SOURCE',
  name,
  sourceKind: kind,
  aliases,
});

function paragraphsOf(text: string, kinds: readonly ParagraphKind[]): Paragraph[] {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  return lines.map((match, index) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    return { start, end: start + match[0].trim().length, kind: kinds[index] ?? 'BODY' };
  });
}

function sentencesOf(text: string, { start, end }: Paragraph, paragraph: number): Sentence[] {
  const pieces = text.slice(start, end).matchAll(/[^.!?]+[.!?]*[”"]?/g);
  return [...pieces].flatMap((match) => {
    const from = start + match.index + match[0].length - match[0].trimStart().length;
    const length = match[0].trim().length;
    return length === 0 ? [] : [{ start: from, end: from + length, paragraph }];
  });
}

function mentionsOf(text: string, paragraphs: readonly Paragraph[], entities: readonly Entity[]) {
  const forms = entities
    .flatMap((entity, index) => [entity.name, ...entity.aliases].map((form) => ({ form, index })))
    .sort((a, b) => b.form.length - a.form.length);
  const taken: { span: Span; entity: number }[] = [];
  for (const { form, index } of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const span = { start, end: start + form.length };
      if (!taken.some((other) => span.start < other.span.end && other.span.start < span.end))
        taken.push({ span, entity: index });
    }
  }
  return taken
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, entity }) => mentionOf(span, entity, paragraphs, entities));
}

const mentionOf = (
  span: Span,
  entity: number,
  paragraphs: readonly Paragraph[],
  entities: readonly Entity[],
): ResolvedMention => ({
  ...span,
  kind: 'NAME',
  label: entities[entity]?.kind === 'PERSON' ? 'PERSON' : 'BODY',
  paragraph: paragraphAt(paragraphs, span.start),
  core: span,
  role: null,
  gender: null,
  plural: false,
  entity,
  antecedent: null,
});

function quotesOf(
  specs: readonly QuoteSpec[],
  text: string,
  paragraphs: readonly Paragraph[],
  entities: readonly Entity[],
  mentions: readonly ResolvedMention[],
): Quote[] {
  let from = 0;
  return specs.map((spec) => {
    const segments = (typeof spec.text === 'string' ? [spec.text] : spec.text).map((words) => {
      const start = text.indexOf(words, from);
      if (start < 0) throw new Error(`the quote '${words}' does not stand in the text of the article`);
      from = start + words.length;
      return { start, end: from, paragraph: paragraphAt(paragraphs, start) };
    });
    return quoteOf(spec, segments, text, entities, mentions);
  });
}

function quoteOf(
  {
    speaker = null,
    via,
    kind = 'DIRECT',
    cue = 'said',
    confidence = 0.9,
    reason = 'stands beside the cue',
  }: QuoteSpec,
  segments: Quote['segments'],
  text: string,
  entities: readonly Entity[],
  mentions: readonly ResolvedMention[],
): Quote {
  const start = segments[0]?.start ?? 0;
  const cueStart = text.indexOf(cue, segments[0]?.end ?? 0);
  const who = speaker === null ? null : indexOfName(entities, speaker);
  const source = via === undefined ? null : indexOfName(entities, via);
  const speakerMention = nearestMention(mentions, who, start);
  return {
    kind,
    segments,
    cue: cueStart < 0 ? null : { start: cueStart, end: cueStart + cue.length, lemma: cue },
    speakerMention,
    relayMention: nearestMention(mentions, source, start),
    method: who === null ? 'nobody-named' : 'subject-of-cue',
    confidence,
    reason,
    speaker: who,
    source,
    chain: speakerMention === null ? [] : [speakerMention],
  };
}

function nearestMention(
  mentions: readonly ResolvedMention[],
  entity: number | null,
  offset: number,
): number | null {
  const own = mentions.flatMap((mention, index) => (mention.entity === entity ? [index] : []));
  const distance = (index: number) => Math.abs((mentions[index]?.start ?? 0) - offset);
  return own.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  return paragraphs.findIndex(({ start, end }) => start <= offset && offset < end);
}

function indexOfName(entities: readonly Entity[], name: string): number {
  const index = entities.findIndex((entity) => entity.name === name);
  if (index < 0) throw new Error(`no person or source of the article is called '${name}'`);
  return index;
}
