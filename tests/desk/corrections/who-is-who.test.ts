import { describe, expect, it } from 'vitest';
import { article } from '../../support/article-builder.js';
import { allOf, graphListing } from '../../support/graph-listing.js';
import { type Desk, deskOf, made, personCalled, quoteLines, sourceCalled } from './support/desk.js';

const saying = (id: string, words: string, speaker: string, via?: string) =>
  article({ id, quotes: [{ text: words, speaker, ...(via ? { via } : {}) }] });

const bob = saying('bob', 'We sail at dawn', 'Bob Okafor', 'Northwire');
const robert = saying('robert', 'We sailed at noon', 'Robert Okafor', 'Northwire');
const footballer = saying('match', 'We lost', 'Robert Okafor', 'North Wire Service');
const NEWS = [bob, robert, footballer];

const because = { by: 'ana', why: 'they told us' };
const merging = (desk: Desk, from: string, into: string) => ({
  ...because,
  from,
  into,
  expectedVersion: desk.corrections.version(from),
  expectedIntoVersion: desk.corrections.version(into),
});
const names = ({ corpus }: Desk) => allOf((page) => corpus.persons(page)).map(({ name }) => name);

describe('merging', () => {
  it('makes two people one in what is here and what comes; the id of the one merged away gives the other', async () => {
    const desk = deskOf([bob, robert]);
    const [from, into] = [personCalled(desk, 'Bob Okafor').id, personCalled(desk, 'Robert Okafor').id];
    const merger = made(await desk.corrections.merge({ kind: 'PERSON', ...merging(desk, from, into) }));
    desk.corrections.add(saying('later', 'We rest', 'Bob Okafor'));
    expect(names(desk)).toEqual(['Robert Okafor']);
    expect(desk.corpus.node(from)).toBe(desk.corpus.node(into));
    expect(desk.corpus.person(into)).toMatchObject({
      quoteCount: 3,
      articleCount: 3,
      aliases: ['Bob Okafor'],
    });
    expect(desk.corpus.quotes({ filter: { speaker: { eq: from } } }).totalCount).toBe(3);
    expect(merger).toMatchObject({
      action: 'MERGE_PERSONS',
      status: 'APPLIED',
      before: { speaker: { name: 'Bob Okafor', kind: 'PERSON' } },
      after: { speaker: { name: 'Robert Okafor' } },
    });
  });

  it('is undone without a trace', async () => {
    const desk = deskOf(NEWS);
    const before = graphListing(desk.corpus);
    const [from, into] = [personCalled(desk, 'Robert Okafor').id, personCalled(desk, 'Bob Okafor').id];
    const merger = made(await desk.corrections.merge({ kind: 'PERSON', ...merging(desk, from, into) }));
    expect(names(desk)).toEqual(['Bob Okafor']);
    made(await desk.corrections.undo({ correction: merger.id, ...because }));
    expect(graphListing(desk.corpus)).toEqual(before);
  });

  it('keeps the name of the one who stays, however rare', async () => {
    const desk = deskOf(NEWS);
    const [from, into] = [sourceCalled(desk, 'Northwire').id, sourceCalled(desk, 'North Wire Service').id];
    made(await desk.corrections.merge({ kind: 'SOURCE', ...merging(desk, from, into) }));
    expect(desk.corpus.source(from)).toMatchObject({ name: 'North Wire Service', aliases: ['Northwire'] });
  });

  it('may go one way and then the other', async () => {
    const desk = deskOf(NEWS);
    const [a, b] = [personCalled(desk, 'Bob Okafor').id, personCalled(desk, 'Robert Okafor').id];
    const first = made(await desk.corrections.merge({ kind: 'PERSON', ...merging(desk, a, b) }));
    made(await desk.corrections.undo({ correction: first.id, ...because }));
    made(await desk.corrections.merge({ kind: 'PERSON', ...merging(desk, b, a) }));
    expect([names(desk), desk.corpus.person(b)?.id]).toEqual([['Bob Okafor'], a]);
  });

  it('takes a lone name of one article for somebody who is known', async () => {
    const desk = deskOf([robert, saying('lone', 'Aye', 'Okafor')]);
    const [lone, full] = [personCalled(desk, 'Okafor').id, personCalled(desk, 'Robert Okafor').id];
    made(await desk.corrections.merge({ kind: 'PERSON', ...merging(desk, lone, full) }));
    expect(quoteLines(desk)).toEqual(['Aye | Robert Okafor', 'We sailed at noon | Robert Okafor']);
  });

  it('refuses whom it does not know, one and the same, and an editor who saw less', async () => {
    const desk = deskOf(NEWS);
    const [a, b] = [personCalled(desk, 'Bob Okafor').id, personCalled(desk, 'Robert Okafor').id];
    const source = sourceCalled(desk, 'Northwire').id;
    const merge = (from: string, into: string) =>
      desk.corrections.merge({ kind: 'PERSON', ...merging(desk, from, into) });
    expect(await merge(a, 'person_gone')).toMatchObject({
      __typename: 'SpeakerNotFound',
      speakerId: 'person_gone',
    });
    expect(await merge(source, b)).toMatchObject({ __typename: 'SpeakerNotFound', speakerId: source });
    expect(await merge(a, a)).toMatchObject({ __typename: 'SameSpeaker', speaker: { id: a } });
    const seen = { kind: 'PERSON' as const, ...merging(desk, a, b) };
    made(await desk.corrections.merge(seen));
    expect(await desk.corrections.merge(seen)).toMatchObject({ __typename: 'SameSpeaker' });
    expect(
      await desk.corrections.linkWikidata({ ...because, speaker: b, expectedVersion: 0, wikidataId: 'Q1' }),
    ).toMatchObject({ __typename: 'CorrectionConflict', version: 1 });
  });
});

describe('splitting', () => {
  const splitting = (desk: Desk, articles: readonly string[], into?: string) => {
    const from = personCalled(desk, 'Robert Okafor').id;
    return {
      kind: 'PERSON' as const,
      ...because,
      from,
      articles,
      expectedVersion: desk.corrections.version(from),
      ...(into ? { into } : {}),
    };
  };

  it('makes somebody new of a person in some articles, who can be quoted elsewhere', async () => {
    const desk = deskOf(NEWS);
    const split = made(await desk.corrections.split(splitting(desk, [footballer.id])));
    const player = desk.corpus.quotes({ filter: { article: { eq: footballer.id } } }).edges[0]!.node.speaker!;
    expect(names(desk)).toEqual(['Bob Okafor', 'Robert Okafor', 'Robert Okafor']);
    expect(split.after?.speaker?.speaker?.id).toBe(player.id);
    const [quote] = desk.corpus.quotes({ filter: { article: { eq: bob.id } } }).edges;
    made(
      desk.corrections.correctQuote({
        ...because,
        quote: quote!.node.id,
        expectedVersion: 0,
        speaker: { is: 'KNOWN', id: player.id },
      }),
    );
    expect(desk.corpus.person(player.id)).toMatchObject({ quoteCount: 2, name: 'Robert Okafor' });
    made(await desk.corrections.undo({ correction: split.id, ...because }));
    expect(quoteLines(desk)).toContain('We lost | Robert Okafor');
    expect(desk.corpus.person(player.id)).toMatchObject({ quoteCount: 1 });
  });

  it('gives the articles to somebody who is known', async () => {
    const desk = deskOf(NEWS);
    const id = personCalled(desk, 'Bob Okafor').id;
    made(await desk.corrections.split(splitting(desk, [footballer.id], id)));
    expect(desk.corpus.person(id)).toMatchObject({ quoteCount: 2, name: 'Bob Okafor' });
  });

  it('refuses articles that do not have the person', async () => {
    const desk = deskOf(NEWS);
    expect(await desk.corrections.split(splitting(desk, [footballer.id, bob.id]))).toMatchObject({
      __typename: 'NotInArticle',
      articles: [bob.id],
    });
    expect(await desk.corrections.split(splitting(desk, []))).toMatchObject({ __typename: 'NotInArticle' });
  });
});

describe('a link to Wikidata', () => {
  const link = (desk: Desk, speaker: string, wikidataId: string) =>
    desk.corrections.linkWikidata({
      ...because,
      speaker,
      wikidataId,
      expectedVersion: desk.corrections.version(speaker),
    });

  it('is served, superseded by a later one, and undone', async () => {
    const desk = deskOf(NEWS);
    const { id } = personCalled(desk, 'Bob Okafor');
    const first = made(await link(desk, id, 'Q64'));
    const second = made(await link(desk, id, 'Q65'));
    expect(personCalled(desk, 'Bob Okafor').wikidataId).toBe('Q65');
    expect([first.status, second.status]).toEqual(['SUPERSEDED', 'APPLIED']);
    made(await desk.corrections.undo({ correction: second.id, ...because }));
    expect(personCalled(desk, 'Bob Okafor').wikidataId).toBe('Q64');
    desk.corpus.remove(bob.id);
    expect(first.status).toBe('ORPHANED');
  });

  it('goes with somebody who is merged into another', async () => {
    const desk = deskOf(NEWS);
    const [a, b] = [personCalled(desk, 'Bob Okafor').id, personCalled(desk, 'Robert Okafor').id];
    made(await link(desk, a, 'Q64'));
    made(await link(desk, sourceCalled(desk, 'Northwire').id, 'Q66'));
    made(await desk.corrections.merge({ kind: 'PERSON', ...merging(desk, a, b) }));
    expect(desk.corpus.person(b)?.wikidataId).toBe('Q64');
    expect(sourceCalled(desk, 'Northwire').wikidataId).toBe('Q66');
  });

  it('is an item', async () => {
    const desk = deskOf(NEWS);
    expect(await link(desk, personCalled(desk, 'Bob Okafor').id, 'P31')).toMatchObject({
      __typename: 'WikidataIdMalformed',
    });
    expect(await link(desk, 'person_gone', 'Q1')).toMatchObject({ __typename: 'SpeakerNotFound' });
  });
});
