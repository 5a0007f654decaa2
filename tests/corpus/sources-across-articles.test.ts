import { describe, expect, it } from 'vitest';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

const said = (id: string, speaker: string) =>
  article({
    id,
    text: `“The road is closed,” ${speaker} said in ${id}.`,
    sources: [{ name: speaker, kind: 'ORGANISATION' }],
    quotes: [{ text: 'The road is closed', speaker }],
  });

const counted = (...speakers: readonly string[]): readonly (readonly [string, number])[] => {
  const corpus = corpusOf(speakers.map((speaker, index) => said(`town ${index}`, speaker)));
  return corpus.sources({}).edges.map(({ node }) => [node.name, node.quotes({}).totalCount] as const);
};

describe('a source that speaks in two articles', () => {
  it('is one source when it has a name', () => {
    expect(counted('Coast Guard', 'Coast Guard')).toEqual([['Coast Guard', 2]]);
  });

  it('is two when it is only described: the police of one town are not those of another', () => {
    expect(counted('police', 'police')).toEqual([
      ['police', 1],
      ['police', 1],
    ]);
  });
});
