import type { Corpus } from '../corpus/corpus.js';
import type { AnyNode } from '../corpus/graph.js';
import type { Connection, Edge } from '../corpus/page.js';
import { paginateWith } from '../corpus/paging/paginate.js';
import type { FieldHighlight, KeywordInContext } from './highlights/highlight.js';
import { Highlighter } from './highlights/highlighter.js';
import { TextIndex } from './index/text-index.js';
import { NameIndex } from './names/name-index.js';
import { markMisspelt } from './plan/misspelt.js';
import { planOf } from './plan/plan.js';
import { parseQuery } from './query/parse-query.js';
import type { FoundNode, SearchHit } from './ranking/hit.js';
import { rankedList } from './ranking/ranked-list.js';
import type { SearchRequest } from './search-request.js';

export interface SearchEdge extends Edge<AnyNode> {
  /** 0 or more; comparable within one search only. */
  readonly score: number;
  /** @param limit the first this many, in reading order */
  highlights(limit: number): readonly FieldHighlight[];
  /**
   * @param characters 0 or more either side, cut at a word
   * @param limit the first this many, in reading order
   */
  keywordsInContext(characters: number, limit: number): readonly KeywordInContext[];
}

export type SearchConnection = Connection<AnyNode, SearchEdge>;

/** What finds things by their words. */
export interface Search {
  /** @throws QueryError when the query is not well formed, or a cursor, a size or a filter is none */
  search(request: SearchRequest): SearchConnection;
}

/**
 * Finds articles, paragraphs and quotes by their words, people and sources by their names. It follows the corpus: what
 * was put there is found at once, what was taken is found no more.
 */
export class CorpusSearch implements Search {
  readonly #texts = new TextIndex();
  readonly #names = new NameIndex();

  /** Reads all articles that are there; takes about a third of a millisecond each. */
  constructor(private readonly corpus: Corpus) {
    corpus.observe(this.#texts);
    this.#texts.finishLoading();
    corpus.observe(this.#names);
  }

  /** Bytes of the index of texts, and what it holds. */
  get figures(): { readonly bytes: number; readonly words: number; readonly articles: number } {
    const { size: bytes, dictionary, articles } = this.#texts;
    return { bytes, words: dictionary.size, articles };
  }

  search(request: SearchRequest): SearchConnection {
    const indexes = { corpus: this.corpus, texts: this.#texts, names: this.#names };
    const query = markMisspelt(parseQuery(request.query), indexes);
    const highlighter = new Highlighter(query);
    const list = rankedList(planOf(query, request, indexes));
    return paginateWith(list, request, (hit) => new HitEdge(hit, highlighter, () => list.cursor(hit)));
  }
}

class HitEdge implements SearchEdge {
  readonly #hit: SearchHit;
  readonly #highlighter: Highlighter;
  readonly #cursor: () => string;

  constructor(hit: SearchHit, highlighter: Highlighter, cursor: () => string) {
    this.#hit = hit;
    this.#highlighter = highlighter;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor();
  }

  get node(): FoundNode {
    return this.#hit.node;
  }

  get score(): number {
    return this.#hit.score;
  }

  highlights(limit: number): readonly FieldHighlight[] {
    return this.#highlighter.highlights(this.node, limit);
  }

  keywordsInContext(characters: number, limit: number): readonly KeywordInContext[] {
    return this.#highlighter.keywordsInContext(this.node, characters, limit);
  }
}
