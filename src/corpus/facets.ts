import type { SourceKind } from '../model/entity.js';
import type { ParagraphKind } from '../model/paragraph.js';
import type { QuoteKind } from '../model/quote.js';
import type { PersonNode, SourceNode, SpeakerNode } from './graph.js';
import type { Connection } from './page.js';

/**
 * How often each value comes up among the items of a list, over all pages, under the same filter. Counted when read.
 * Where an item has several values it counts under each of them.
 */
export interface Facet<Bucket> {
  /** Different values. */
  readonly totalCount: number;
  /** Items without any value. */
  readonly nullCount: number;
  /**
   * Most frequent first, between equals by the value; months newest first.
   * @param first how many at most: 0 to 100
   * @throws QueryError when `first` is none of these
   */
  buckets(first: number): readonly Bucket[];
}

interface Counted {
  /** Items that have the value. */
  readonly count: number;
}

export interface NodeBucket<Node> extends Counted {
  readonly node: Node;
}

export interface ValueBucket<Value> extends Counted {
  readonly value: Value;
}

/** A month in UTC: `value` is '2024-03', `start` its first instant and `end` that of the next. */
export interface MonthBucket extends ValueBucket<string> {
  readonly start: string;
  readonly end: string;
}

type NodeFacet<Node> = Facet<NodeBucket<Node>>;
type ValueFacet<Value> = Facet<ValueBucket<Value>>;

export interface QuoteFacets {
  readonly speaker: NodeFacet<SpeakerNode>;
  /** Who passed the words on. */
  readonly source: NodeFacet<SourceNode>;
  readonly kind: ValueFacet<QuoteKind>;
  readonly method: ValueFacet<string>;
  readonly paragraphKind: ValueFacet<ParagraphKind>;
  /** Of the article, as `language` and `month`. */
  readonly articleSource: NodeFacet<SourceNode>;
  readonly language: ValueFacet<string>;
  readonly month: Facet<MonthBucket>;
}

export interface ArticleFacets {
  /** Whom the articles name or quote. */
  readonly person: NodeFacet<PersonNode>;
  readonly author: NodeFacet<PersonNode>;
  /** Who published them, or whom they credit. */
  readonly source: NodeFacet<SourceNode>;
  /** Who speaks or is cited in them. */
  readonly citedSource: NodeFacet<SourceNode>;
  readonly language: ValueFacet<string>;
  readonly month: Facet<MonthBucket>;
}

export interface PersonFacets {
  /** Roles that differ in letter case or accents alone are one. */
  readonly role: ValueFacet<string>;
  /** Who passed their words on. */
  readonly source: NodeFacet<SourceNode>;
}

export interface SourceFacets {
  readonly kind: ValueFacet<SourceKind>;
  /** Whose words they passed on. */
  readonly speaker: NodeFacet<SpeakerNode>;
}

export interface FacetedConnection<Node, Facets> extends Connection<Node> {
  readonly facets: Facets;
}
