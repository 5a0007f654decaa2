import type { ArticleNode, Graph, QuoteNode, SpeakerNode } from '../../../src/corpus/graph.js';
import { type Connection, MAX_PAGE_SIZE, type PageRequest } from '../../../src/corpus/page.js';

/** The graph as plain objects that point to each other, as an ordinary program would hold it. */
export interface PlainData {
  readonly articles: readonly PlainArticle[];
  readonly articleById: ReadonlyMap<string, PlainArticle>;
  readonly speakerById: ReadonlyMap<string, PlainSpeaker>;
}

export interface PlainSpeaker {
  readonly type: 'Person' | 'Source';
  readonly id: string;
  readonly name: string;
  readonly quotes: PlainQuote[];
}

export interface PlainArticle extends Pick<ArticleNode, 'id' | 'title' | 'language' | 'wordCount'> {
  readonly source: PlainSpeaker | null;
  readonly quotes: PlainQuote[];
}

type PlainQuote = ReturnType<typeof plainQuote>;

type Speakers = Map<string, PlainSpeaker>;

function* everyNode<Node>(list: (page: PageRequest) => Connection<Node>): Generator<Node> {
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Connection<Node> = list({ first: MAX_PAGE_SIZE, after });
    for (const { node } of edges) yield node;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

function plainSpeaker(speakers: Speakers, node: SpeakerNode | null): PlainSpeaker | null {
  if (node === null) return null;
  const { __typename: type, id, name } = node;
  if (!speakers.has(id)) speakers.set(id, { type, id, name, quotes: [] });
  return speakers.get(id)!;
}

function plainQuote(speakers: Speakers, quote: QuoteNode, article: PlainArticle) {
  const { id, text, kind, cue, speakerMention: mention, attribution } = quote;
  return {
    id,
    text,
    kind,
    article,
    segments: quote.segments.map(({ text, span: { start, end } }) => ({ text, span: { start, end } })),
    cue: cue && { text: cue.text, lemma: cue.lemma },
    speaker: plainSpeaker(speakers, quote.speaker),
    speakerMention: mention && { text: mention.text, kind: mention.kind },
    attribution: {
      method: attribution.method,
      confidence: attribution.confidence,
      reason: attribution.reason,
    },
    source: plainSpeaker(speakers, quote.source),
  };
}

function plainArticle(speakers: Speakers, node: ArticleNode): PlainArticle {
  const { id, title, language, wordCount } = node;
  const source = plainSpeaker(speakers, node.source);
  const article: PlainArticle = { id, title, language, wordCount, source, quotes: [] };
  for (const quoteNode of everyNode((page) => node.quotes(page))) {
    const quote = plainQuote(speakers, quoteNode, article);
    article.quotes.push(quote);
    quote.speaker?.quotes.push(quote);
  }
  return article;
}

/** Copies all that the bench asks for; lists keep the order of the graph. */
export function plainDataOf(graph: Graph): PlainData {
  const speakers: Speakers = new Map();
  const articles = [...everyNode((page) => graph.articles(page))].map((node) => plainArticle(speakers, node));
  return {
    articles,
    articleById: new Map(articles.map((article) => [article.id, article])),
    speakerById: speakers,
  };
}
