import type { Article } from '../../model/article.js';
import type { DocumentFacts, Metadatum, PublishingStatus, Subject } from '../../model/document-facts.js';
import { type ByEditor, type Entity, SOURCE_KINDS, type SourceKind } from '../../model/entity.js';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/paragraph.js';
import { type OriginalPlace, originalPlace, placeInText } from '../../text/origin.js';
import type { Span } from '../../text/span.js';
import type { FacetedConnection, QuoteFacets } from '../facets.js';
import type { ArticleNode, ArticlePersonEdge, PersonNode, PlacedDiagnostic } from '../graph.js';
import { listArticlePersons } from '../lists/article-person-list.js';
import type { Books } from '../lists/books.js';
import { listQuotes } from '../lists/quote-list.js';
import { CompactText } from '../packed/compact-text.js';
import { PackedDocumentFacts } from '../packed/document-facts.js';
import type { Facts } from '../packed/facts.js';
import { ALIAS, AUTHOR, ENTITY, PARAGRAPH, ROLE } from '../packed/layout.js';
import { unpackOrigin } from '../packed/origin.js';
import { packArticle } from '../packed/pack-article.js';
import { detached, type StringPool } from '../packed/string-pool.js';
import type { Column, Shape } from '../packed/table.js';
import type { Connection, PageRequest } from '../page.js';
import type { QuoteQuery } from '../query.js';
import { MentionView } from './mention-view.js';
import { ParagraphView } from './paragraph-view.js';
import type { PersonRecord } from './person-record.js';
import { diagnosticsOf } from './placed-diagnostics.js';
import { QuoteView } from './quote-view.js';
import type { SourceRecord } from './source-record.js';

export type Owner = PersonRecord | SourceRecord;

/** An article as the corpus holds it: its head as fields, all else as packed facts. */
export class ArticleRecord implements ArticleNode {
  readonly id: string;
  readonly contentHash: string;
  readonly location: string;
  readonly compactText: CompactText;
  readonly title: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly url: string | null;
  readonly wordCount: number;
  /** `publishedAt` in milliseconds since 1970; null when the article has no date. */
  readonly published: number | null;
  readonly facts: Facts;
  /** Those that the analysis gave, where corrections changed them. */
  readonly machineFacts: Facts | null;
  readonly sourceEntity: number | null;
  /** Who each entity of the article is across articles. Kept by the directory. */
  owners: readonly Owner[] = [];
  /** Its place among the articles of the shelf it stands on. Kept by the shelf. */
  number = -1;
  private readonly byEditor: ReadonlyMap<number, ByEditor> | null;
  private readonly books: Books;

  constructor(article: Article, pool: StringPool, books: Books) {
    const share = (text: string | null) => (text === null ? null : pool.share(text));
    this.id = detached(article.id);
    this.contentHash = detached(article.contentHash);
    this.location = detached(article.location);
    this.compactText = new CompactText(article.text);
    this.title = article.title === null ? null : detached(article.title);
    this.language = pool.share(article.language);
    this.publishedAt = share(article.publishedAt);
    this.modifiedAt = share(article.modifiedAt);
    this.url = article.url === null ? null : detached(article.url);
    this.wordCount = article.wordCount;
    this.published = instantOf(article.publishedAt);
    this.facts = packArticle(article, pool);
    this.machineFacts = article.machine ? packArticle(article.machine, pool) : null;
    this.sourceEntity = article.source;
    this.byEditor = article.machine ? broughtInByEditors(article) : null;
    this.books = books;
  }

  /** The same article under another id and in other books, owned by nobody yet; nothing it holds is copied. */
  under(id: string, books: Books): ArticleRecord {
    return Object.assign(Object.create(ArticleRecord.prototype), this, { id, books, owners: [] });
  }

  get __typename(): 'Article' {
    return 'Article';
  }

  get text(): string {
    return this.compactText.toString();
  }

  /** `modifiedAt` in milliseconds since 1970. */
  get modified(): number | null {
    return instantOf(this.modifiedAt);
  }

  get authors(): readonly PersonRecord[] {
    return this.authorEntities().flatMap((entity) => {
      const owner = this.owners[entity];
      return owner?.__typename === 'Person' ? [owner] : [];
    });
  }

  get source(): SourceRecord | null {
    const owner = this.ownerOf(this.sourceEntity);
    return owner?.__typename === 'Source' ? owner : null;
  }

  get sources(): readonly SourceRecord[] {
    return [...new Set(this.owners)].filter((owner) => owner.__typename === 'Source');
  }

  get diagnostics(): readonly PlacedDiagnostic[] {
    return diagnosticsOf(this);
  }

  get format(): string {
    return this.document.format;
  }

  get isTeaser(): boolean {
    return this.document.isTeaser;
  }

  get publishingStatus(): PublishingStatus {
    return this.document.status;
  }

  get embargoedUntil(): string | null {
    return this.document.embargoedUntil;
  }

  get correctionNote(): string | null {
    return this.document.correction;
  }

  get subjects(): readonly Subject[] {
    return this.document.subjects;
  }

  get metadata(): readonly Metadatum[] {
    return this.document.metadata;
  }

  /** Where a span of the text stands in the document that was read. */
  original(span: Span): OriginalPlace {
    const origin = unpackOrigin(this.facts);
    return origin === null ? placeInText(this.text, span) : originalPlace(origin, span);
  }

  paragraphs(kinds?: readonly ParagraphKind[] | null): readonly ParagraphView[] {
    const rows = this.rows(PARAGRAPH).filter(
      (row) => !kinds || kinds.includes(PARAGRAPH_KINDS[this.facts.at(PARAGRAPH.kind, row)]!),
    );
    return rows.map((row) => this.paragraph(row));
  }

  quotes(query: QuoteQuery): FacetedConnection<QuoteView, QuoteFacets> {
    return listQuotes(this.books, query, { article: this });
  }

  persons(page: PageRequest): Connection<PersonNode, ArticlePersonEdge> {
    return listArticlePersons(this, page);
  }

  textOf(span: Span): string {
    return this.compactText.slice(span);
  }

  paragraph(row: number): ParagraphView {
    return new ParagraphView(this, row);
  }

  quote(row: number): QuoteView {
    return new QuoteView(this, row);
  }

  mention(row: number): MentionView {
    return new MentionView(this, row);
  }

  ownerOf(entity: number | null): Owner | null {
    return entity === null ? null : (this.owners[entity] ?? null);
  }

  authorEntities(): number[] {
    return this.rows(AUTHOR).map((row) => this.facts.at(AUTHOR.entity, row));
  }

  /** Numbers of the rows of a table. */
  rows(table: Shape): number[] {
    return Array.from({ length: this.facts.count(table) }, (_, row) => row);
  }

  /** An entity as the analysis, or a correction, gave it. */
  entity(row: number): Entity {
    const [name, aliases, sourceKind] = [this.entityName(row), this.aliases(row), this.sourceKind(row)];
    const byEditor = this.byEditor?.get(row);
    const editorial = byEditor ? { byEditor } : {};
    return sourceKind === null
      ? { kind: 'PERSON', name, aliases, roles: this.roles(row), ...editorial }
      : { kind: 'SOURCE', name, aliases, sourceKind, ...editorial };
  }

  entityName(row: number): string {
    return this.facts.string(ENTITY.name, row);
  }

  aliases(row: number): readonly string[] {
    return this.words(ENTITY.aliases, row, ALIAS);
  }

  roles(row: number): readonly string[] {
    return this.words(ENTITY.roles, row, ROLE);
  }

  /** Null for a person. */
  sourceKind(row: number): SourceKind | null {
    const kind = this.facts.find(ENTITY.sourceKind, row);
    return kind === null ? null : SOURCE_KINDS[kind]!;
  }

  private get document(): DocumentFacts {
    return new PackedDocumentFacts(this.facts);
  }

  private words(column: Column, row: number, list: typeof ALIAS | typeof ROLE): readonly string[] {
    const { from, to } = this.facts.list(ENTITY, column, row, list);
    return Array.from({ length: to - from }, (_, index) => this.facts.string(list.text, from + index));
  }
}

const broughtInByEditors = ({ entities }: Article): ReadonlyMap<number, ByEditor> =>
  new Map(entities.flatMap(({ byEditor }, row) => (byEditor ? [[row, byEditor] as const] : [])));

function instantOf(date: string | null): number | null {
  const instant = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(instant) ? null : instant;
}
