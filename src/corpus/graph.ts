import type { Diagnostic } from '../model/diagnostic.js';
import type { Metadatum, PublishingStatus, Subject } from '../model/document-facts.js';
import type { SourceKind } from '../model/entity.js';
import type { MentionKind } from '../model/mention.js';
import type { ParagraphKind } from '../model/paragraph.js';
import type { QuoteKind } from '../model/quote.js';
import type { OriginalPlace } from '../text/origin.js';
import type { Span } from '../text/span.js';
import type { ArticleFacets, FacetedConnection, PersonFacets, QuoteFacets, SourceFacets } from './facets.js';
import type { Connection, Edge, PageRequest } from './page.js';
import type { ArticleQuery, PersonQuery, QuoteFilter, QuoteQuery, SourceQuery } from './query.js';

/**
 * The graph of who said what, as it is read. Property names are those of the GraphQL schema, so that serving a
 * node copies nothing. `__typename` tells the types behind an interface apart.
 */
export interface ArticleNode {
  readonly __typename: 'Article';
  readonly id: string;
  readonly title: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly wordCount: number;
  readonly contentHash: string;
  readonly authors: readonly PersonNode[];
  readonly source: SourceNode | null;
  readonly sources: readonly SourceNode[];
  readonly diagnostics: readonly PlacedDiagnostic[];
  readonly location: string;
  readonly format: string;
  readonly isTeaser: boolean;
  readonly publishingStatus: PublishingStatus;
  readonly embargoedUntil: string | null;
  readonly correctionNote: string | null;
  readonly subjects: readonly Subject[];
  readonly metadata: readonly Metadatum[];
  /** Every kind when `kinds` is left out. */
  paragraphs(kinds?: readonly ParagraphKind[] | null): readonly ParagraphNode[];
  quotes(query: QuoteQuery): FacetedConnection<QuoteNode, QuoteFacets>;
  /** People named in the article, most mentioned first. */
  persons(page: PageRequest): Connection<PersonNode, ArticlePersonEdge>;
}

export interface ArticlePersonEdge extends Edge<PersonNode> {
  readonly mentionCount: number;
  readonly quoteCount: number;
}

/** `line` and `column` count from 1. */
export interface PlacedDiagnostic extends Pick<Diagnostic, 'code' | 'message'> {
  readonly span: Span;
  readonly line: number;
  readonly column: number;
}

export interface ParagraphNode {
  readonly __typename: 'Paragraph';
  readonly id: string;
  readonly index: number;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly span: Span;
  readonly original: OriginalPlace;
  readonly sentences: readonly TextPiece[];
  /** Those with a segment in the paragraph. */
  readonly quotes: readonly QuoteNode[];
  readonly mentions: readonly MentionNode[];
  readonly article: ArticleNode;
}

export interface TextPiece {
  readonly text: string;
  readonly span: Span;
}

export interface QuoteNode {
  readonly __typename: 'Quote';
  readonly id: string;
  readonly text: string;
  readonly kind: QuoteKind;
  readonly segments: readonly SegmentNode[];
  readonly cue: CueNode | null;
  readonly speaker: SpeakerNode | null;
  readonly speakerMention: MentionNode | null;
  readonly attribution: AttributionNode;
  readonly source: SourceNode | null;
  readonly paragraph: ParagraphNode;
  readonly article: ArticleNode;
  /** @param characters 0 or more either side, cut at a word */
  context(characters: number): QuoteContext;
}

export interface SegmentNode extends TextPiece {
  readonly original: OriginalPlace;
  readonly paragraph: ParagraphNode;
}

export interface CueNode extends TextPiece {
  readonly lemma: string;
}

export interface QuoteContext {
  readonly before: string;
  readonly after: string;
}

export interface AttributionNode {
  readonly method: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string | null;
  readonly chain: readonly MentionNode[];
  /** The quote that is attributed. */
  readonly quote: QuoteNode;
}

export interface MentionNode extends TextPiece {
  readonly kind: MentionKind;
  readonly refersTo: SpeakerNode | null;
  readonly paragraph: ParagraphNode;
}

export type SpeakerNode = PersonNode | SourceNode;
export type AnyNode = ArticleNode | ParagraphNode | QuoteNode | SpeakerNode;

export interface PersonNode {
  readonly __typename: 'Person';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleNode[];
  readonly wikidataId: string | null;
  quotes(query: QuoteQuery): FacetedConnection<QuoteNode, QuoteFacets>;
  articles(query: ArticleQuery): FacetedConnection<ArticleNode, ArticleFacets>;
  mentions(page: PageRequest): Connection<MentionNode>;
}

export interface RoleNode {
  readonly text: string;
  readonly articles: readonly ArticleNode[];
}

export interface SourceNode {
  readonly __typename: 'Source';
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly aliases: readonly string[];
  readonly url: string | null;
  readonly wikidataId: string | null;
  /** What it said itself. */
  quotes(query: QuoteQuery): FacetedConnection<QuoteNode, QuoteFacets>;
  /** What it passed on of others' words. */
  relayedQuotes(query: QuoteQuery): FacetedConnection<QuoteNode, QuoteFacets>;
  articles(query: ArticleQuery): FacetedConnection<ArticleNode, ArticleFacets>;
}

export interface GraphCounts {
  readonly articles: number;
  readonly paragraphs: number;
  readonly quotes: number;
  readonly persons: number;
  readonly sources: number;
}

/** Read access to the graph. Ids that name nothing give null; malformed cursors and sizes throw a QueryError. */
export interface Graph {
  readonly counts: GraphCounts;
  node(id: string): AnyNode | null;
  article(id: string): ArticleNode | null;
  paragraph(id: string): ParagraphNode | null;
  quote(id: string): QuoteNode | null;
  person(id: string): PersonNode | null;
  source(id: string): SourceNode | null;
  articles(query: ArticleQuery): FacetedConnection<ArticleNode, ArticleFacets>;
  quotes(query: QuoteQuery): FacetedConnection<QuoteNode, QuoteFacets>;
  /** Whether `quotes` under this filter holds the quote; false when the id names none. */
  matchesQuote(id: string, filter: QuoteFilter | null): boolean;
  persons(query: PersonQuery): FacetedConnection<PersonNode, PersonFacets>;
  sources(query: SourceQuery): FacetedConnection<SourceNode, SourceFacets>;
}
