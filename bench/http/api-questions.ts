import type { Question } from '../server/questions.js';
import { syntheticArticle } from '../synthetic-articles.js';

const search = (name: string, query: string): Question => ({
  name: `search, ${name}`,
  variables: { query },
  query: `query ($query: String!) {
    search(query: $query, first: 20) {
      totalCount
      edges { score highlights { field start end } node { __typename id } }
    }
  }`,
});

const verify = (name: string, text: string): Question => ({
  name: `verifyQuote, ${name}`,
  variables: { text },
  query:
    'query ($text: String!) { verifyQuote(text: $text) { verdict matches { edges { node { quote { id text } } } } } }',
});

const page = (text: string): Question => ({
  name: '100 quotes with a phrase that few hold',
  variables: { text },
  query: `query ($text: String!) {
    quotes(first: 100, filter: { text: { contains: $text } }) { edges { node { id text } } }
  }`,
});

/** Words that a synthetic article quotes. */
function quotedWords(seed: number): readonly string[] {
  const { text, quotes } = syntheticArticle(seed);
  const { start, end } = quotes[0]!.segments[0]!;
  return text.slice(start, end).split(' ');
}

/** What people ask beside lists. Every article holds each word of the texts: the worst case for a search. */
export function apiQuestions(): readonly Question[] {
  const words = quotedWords(7);
  return [
    search('a word', 'harbour'),
    search('a phrase', '"harbour council"'),
    search('a misspelt name', 'surnmae7919'),
    verify('exact', words.join(' ')),
    verify('not found', words.toReversed().join(' ')),
    page(words.slice(3, 8).join(' ')),
  ];
}
