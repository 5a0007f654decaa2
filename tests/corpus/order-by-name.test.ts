import { expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

const said = (id: string, ...speakers: readonly (string | null)[]) =>
  article({ id, quotes: speakers.map((speaker) => ({ text: `the bridge of ${id} stays shut`, speaker })) });

const speakersOf = (graph: Corpus) =>
  graph
    .quotes({ orderBy: [{ field: 'SPEAKER', direction: 'DESC' }] })
    .edges.map(({ node }) => node.speaker?.name ?? null);

it('an order by the names of speakers follows articles that come and go', () => {
  const graph = corpusOf([said('one', 'Paul Falk', null), said('two', 'Zoe Marlow')]);
  expect(speakersOf(graph)).toEqual(['Zoe Marlow', 'Paul Falk', null]);
  graph.add(said('three', 'Ängla Ost', 'paul falk'));
  expect(speakersOf(graph)).toEqual(['Zoe Marlow', 'paul falk', 'paul falk', 'Ängla Ost', null]);
  graph.remove(said('two').id);
  expect(speakersOf(graph)).toEqual(['paul falk', 'paul falk', 'Ängla Ost', null]);
});
