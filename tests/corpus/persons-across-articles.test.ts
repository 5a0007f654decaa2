import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { type ArticleSpec, article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';

let made = 0;
const naming = (...persons: NonNullable<ArticleSpec['persons']>[number][]): Article =>
  article({
    id: `p${made++}`,
    persons,
    text: persons.map((each) => `Here is ${typeof each === 'string' ? each : each.name}.`).join(' '),
  });
const times = (count: number, ...persons: string[]): Article[] =>
  Array.from({ length: count }, () => naming(...persons));

/** Who stands behind the people of the last article. */
function ownersInLast(articles: readonly Article[]): string[] {
  const graph = corpusOf(articles);
  return allOf((page) => graph.article(articles.at(-1)!.id)!.persons(page))
    .map(({ name }) => name)
    .sort();
}

const personNames = (articles: readonly Article[]): string[] =>
  allOf((page) => corpusOf(articles).persons(page)).map(({ name }) => name);

describe('a lone name', () => {
  it('is somebody of its own where nobody bears it in full', () => {
    expect(personNames([naming('Okafor'), naming('Okafor')])).toEqual(['Okafor', 'Okafor']);
  });

  it('goes with the one who bears it in three articles, when nobody else does', () => {
    expect(ownersInLast([...times(3, 'Amara Okafor'), naming('Okafor')])).toEqual(['Amara Okafor']);
    expect(ownersInLast([...times(2, 'Amara Okafor'), naming('Okafor')])).toEqual(['Okafor']);
  });

  it('goes with the one who bears it in three times as many articles as the next', () => {
    const paul = times(2, 'Paul Okafor');
    expect(ownersInLast([...paul, ...times(6, 'Amara Okafor'), naming('Okafor')])).toEqual(['Amara Okafor']);
    expect(ownersInLast([...paul, ...times(5, 'Amara Okafor'), naming('Okafor')])).toEqual(['Okafor']);
  });

  it('is not counted among those who bear the name in full', () => {
    const articles = [...times(2, 'Amara Okafor'), ...times(5, 'Okafor')];
    expect(personNames(articles)).toEqual(['Amara Okafor', ...Array.from({ length: 5 }, () => 'Okafor')]);
  });

  it('stays by itself in an article that names a bearer in full', () => {
    const corpus = [...times(3, 'Amara Okafor'), naming('Amara Okafor', 'Okafor')];
    expect(ownersInLast(corpus)).toEqual(['Amara Okafor', 'Okafor']);
  });

  it('stays by itself in an article that has two people of that lone name', () => {
    const one = naming('Okafor');
    const two = { ...one, entities: [...one.entities, ...one.entities] };
    expect(personNames([...times(3, 'Amara Okafor'), two])).toEqual(['Amara Okafor', 'Okafor', 'Okafor']);
  });

  it('comes back to itself when its bearer loses the lead', () => {
    const articles = [...times(3, 'Amara Okafor'), naming('Okafor')];
    const corpus = corpusOf(articles);
    const lone = () => corpus.article(articles[3]!.id)!.persons({}).edges[0]!.node;
    expect(lone().aliases).toEqual(['Okafor']);
    corpus.remove(articles[0]!.id);
    expect([lone().name, lone().aliases]).toEqual(['Okafor', []]);
    corpus.add(articles[0]!);
    expect(lone().name).toBe('Amara Okafor');
    corpus.add(naming('Paul Okafor'));
    corpus.add(naming('Paul Okafor'));
    expect(lone().name).toBe('Okafor');
  });
});

describe('a person', () => {
  it('has the form of the name that most articles use, the fuller and better spelt between equals', () => {
    expect(personNames([naming('Zoe Marlow'), naming('Zoë Marlow')])).toEqual(['Zoë Marlow']);
    expect(personNames([...times(2, 'Zoe Marlow'), naming('Zoë Marlow')])).toEqual(['Zoe Marlow']);
    expect(personNames([naming('ZOE MARLOW'), naming('Zoe Marlow')])).toEqual(['Zoe Marlow']);
  });

  it('gathers the other forms, the frequent first', () => {
    const spec = (...aliases: string[]) => naming({ name: 'Amara Okafor', aliases });
    const [person] = corpusOf([spec('Ms Okafor'), spec('Okafor', 'Ms Okafor'), spec('AMARA OKAFOR')]).persons(
      {},
    ).edges;
    expect(person?.node.aliases).toEqual(['Ms Okafor', 'AMARA OKAFOR', 'Okafor']);
  });

  it('keeps the id in whatever company', () => {
    const one = naming('Amara Okafor');
    const [alone] = corpusOf([one]).persons({}).edges;
    const [first] = corpusOf([...times(4, 'Amara Okafor', 'Ines Falk'), one]).persons({}).edges;
    expect(first?.node.id).toBe(alone?.node.id);
  });
});
