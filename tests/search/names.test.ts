import { expect, it } from 'vitest';
import { editDistance } from '../../src/search/names/edit-distance.js';
import { CorpusSearch } from '../../src/search/search.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

it.each([
  ['lopez', 'lopez', 2, 0],
  ['lopez', 'lopes', 2, 1],
  ['lopez', 'lopze', 2, 2],
  ['lopez', 'opez', 1, 1],
  ['lopez', 'gomez', 1, 2],
  ['lopez', 'lo', 2, 3],
])('from %s to %s it takes, up to %i, %i letters', (a, b, limit, edits) => {
  expect(editDistance(a, b, limit)).toBe(edits);
});

const corpus = corpusOf([
  article({
    id: 'a',
    quotes: [
      { text: 'We go on', speaker: 'Maria Lopez', via: 'North Wire' },
      { text: 'We stop', speaker: 'Piet Jansen' },
    ],
    persons: [{ name: 'Maria Lopez', aliases: ['Mrs Lopez'] }],
  }),
  article({ id: 'b', text: 'Nobody spoke of gomez.', persons: ['Ada Gomez'] }),
]);
const search = new CorpusSearch(corpus);
const found = (query: string) =>
  search.search({ query }).edges.map(({ node }) => ('name' in node ? node.name : node.id));

it('finds a person and what they say by a name with a wrong letter', () => {
  expect(found('lopes')[0]).toBe('Maria Lopez');
  expect(found('maria lopze')).toEqual(['Maria Lopez']);
  expect(found('speaker:lopze kind:direct')).toEqual(['quote_a_1']);
  expect(found('source:"norht wire" stop')).toEqual([]);
  expect(found('source:"norht wire" go')).toEqual(['quote_a_1']);
});

it('takes no word that is known for a misspelt one', () => {
  expect(found('gomez')).not.toContain('Maria Lopez');
  expect(found('stop')).toEqual(['article_a', 'quote_a_52', 'paragraph_a_1']);
});

it('puts the whole name before a part of it, and any name before texts', () => {
  expect(found('lopez').slice(0, 1)).toEqual(['Maria Lopez']);
  const [whole] = search.search({ query: 'maria lopez' }).edges;
  const [part] = search.search({ query: 'lopez' }).edges;
  expect(whole!.score).toBeGreaterThan(part!.score);
});

it('follows names that articles give to people of other articles', () => {
  const late = corpusOf([article({ id: 'lone', quotes: [{ text: 'We wait', speaker: 'Okafor' }] })]);
  const searching = new CorpusSearch(late);
  const names = (query: string) =>
    searching.search({ query, types: ['PERSON'] }).edges.map(({ node }) => 'name' in node && node.name);
  expect(names('okafor')).toEqual(['Okafor']);
  const full = [0, 1, 2, 3, 4].map((number) =>
    article({ id: `full${number}`, quotes: [{ text: `We go ${number}`, speaker: 'Amara Okafor' }] }),
  );
  for (const each of full) late.add(each);
  expect(names('okafor')).toEqual(['Amara Okafor']);
  for (const each of full) late.remove(each.id);
  expect(names('okafor')).toEqual(['Okafor']);
  expect(names('amara')).toEqual([]);
});
