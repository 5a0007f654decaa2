import { expect, it } from 'vitest';
import { CorpusSearch, type SearchEdge } from '../../src/search/search.js';
import type { SearchType } from '../../src/search/search-request.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

const corpus = corpusOf([
  article({
    id: 'vote',
    title: 'Harbour vote',
    text: [
      'Harbour vote',
      '“The harbour plan is a café plan,” Maria Lopez said. “Plan again, harbour.”',
      'The plan – harbour and all – is closed.',
    ].join('\n'),
    kinds: ['HEADLINE'],
    quotes: [{ text: ['The harbour plan is a café plan', 'Plan again, harbour.'], speaker: 'Maria Lopez' }],
    persons: [{ name: 'Maria Lopez', aliases: ['Mrs Lopez'] }],
  }),
]);
const search = new CorpusSearch(corpus);

function only(query: string, type: SearchType, index = 0): SearchEdge {
  const { edges } = search.search({ query, types: [type] });
  return edges[index]!;
}

/** The field of the node that a highlight counts in. */
const fieldOf = (node: object, { field, alias }: ReturnType<SearchEdge['highlights']>[number]): string =>
  alias ?? String(node[field.toLowerCase() as keyof typeof node]);

it.each<[string, SearchType, readonly string[]]>([
  ['harbour', 'ARTICLE', ['TITLE Harbour', 'TEXT Harbour', 'TEXT harbour', 'TEXT harbour', 'TEXT harbour']],
  ['"harbour plan"', 'ARTICLE', ['TEXT harbour plan']],
  ['title:vote cafe', 'ARTICLE', ['TITLE vote', 'TEXT café']],
  ['"harbour plan" "plan is"', 'QUOTE', ['TEXT harbour plan is']],
  ['caf* again', 'QUOTE', ['TEXT café', 'TEXT again']],
  ['lopez', 'PERSON', ['NAME Lopez', 'ALIAS Lopez']],
  ['lopes', 'PERSON', ['NAME Lopez', 'ALIAS Lopez']],
  ['speaker:lopez', 'PERSON', ['NAME Lopez', 'ALIAS Lopez']],
  ['speaker:lopez', 'QUOTE', []],
])('%s in %s shows %j', (query, type, expected) => {
  const edge = only(query, type);
  const highlights = edge.highlights(100);
  expect(highlights.map(({ field, text }) => `${field} ${text}`)).toEqual(expected);
  for (const each of highlights) expect(fieldOf(edge.node, each).slice(each.start, each.end)).toBe(each.text);
  expect(edge.highlights(1)).toEqual(highlights.slice(0, 1));
});

it('shows words in context with their place in the text of the article', () => {
  const [first] = corpus.article('article_vote')!.quotes({}).edges;
  for (const type of ['ARTICLE', 'PARAGRAPH', 'QUOTE'] as const) {
    for (const each of only('again', type).keywordsInContext(12, 20)) {
      expect(each).toMatchObject({ before: 'said. “Plan ', match: 'again', after: ', harbour.”\n' });
      expect(first!.node.article.text.slice(each.span.start, each.span.end)).toBe('again');
    }
  }
  expect(only('lopez', 'PERSON').keywordsInContext(12, 20)).toEqual([]);
  expect(only('harbour', 'ARTICLE').keywordsInContext(0, 2)).toHaveLength(2);
});
