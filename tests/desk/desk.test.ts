import { describe, expect, test } from 'vitest';
import type { ArticleFilter } from '../../src/corpus/filter.js';
import type { Article } from '../../src/model/article.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { untitledArticle } from '../../src/model/untitled-article.js';
import { documentKeyOf } from '../../src/pipeline/article-id.js';
import { analyseArticle } from '../support/analyse-article.js';
import { graphListing } from '../support/graph-listing.js';
import { deskOf, harbourReport, minute } from './support/desk-of.js';

const FIRST = harbourReport('“We will build the bridge,” Maria Lopez said.');
const SECOND = harbourReport('“We will not build the bridge,” Maria Lopez said.');
const THIRD = harbourReport('The council did not meet.');
const { id: ID } = documentKeyOf(FIRST);

const quotesIn = (
  article: { quotes(page: object): { edges: readonly { node: { text: string } }[] } } | null,
) => article?.quotes({}).edges.map(({ node }) => node.text);

/** An analysis that each time waits until it is let go. */
function heldAnalysis() {
  const held: (() => void)[] = [];
  const analyse = (raw: RawArticle): Promise<Article> =>
    new Promise((resolve) => held.push(() => resolve(analyseArticle(raw))));
  return { analyse, held };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('ingesting', () => {
  test('adds, leaves alone what stands, revises what has another content', async () => {
    const { desk, corpus } = deskOf();
    const outcomes = [];
    for (const raw of [FIRST, FIRST, SECOND, { ...SECOND, location: 'elsewhere' }, FIRST]) {
      const result = await desk.ingest(raw);
      outcomes.push('outcome' in result && [result.outcome, result.revision.number, result.article.id]);
    }
    expect(outcomes).toEqual([
      ['ADDED', 1, ID],
      ['UNCHANGED', 1, ID],
      ['REVISED', 2, ID],
      ['UNCHANGED', 2, ID],
      ['REVISED', 3, ID],
    ]);
    expect(quotesIn(corpus.article(ID))).toEqual(['We will build the bridge,']);
  });

  test('does not analyse again what stands', async () => {
    let analyses = 0;
    const { desk } = deskOf({
      analyse: async (raw) => {
        analyses += 1;
        return analyseArticle(raw);
      },
    });
    await Promise.all([desk.ingest(FIRST), desk.ingest(FIRST), desk.ingest(FIRST)]);
    expect(analyses).toBe(1);
  });

  test('refuses what is too large, with both sizes', async () => {
    const { desk, corpus } = deskOf({ documentLimit: 10 });
    expect(await desk.ingest(harbourReport('ééééé.'))).toMatchObject({
      __typename: 'DocumentTooLarge',
      size: 11,
      limit: 10,
    });
    expect(corpus.counts.articles).toBe(0);
  });

  test('refuses what holds no words, and says where', async () => {
    const { desk, corpus } = deskOf();
    expect(await desk.ingest(harbourReport('  \n '))).toMatchObject({
      __typename: 'UnreadableDocument',
      diagnostics: [{ code: 'EMPTY_TEXT', span: { start: 0, end: 4 }, line: 1, column: 1 }],
    });
    expect(corpus.counts.articles).toBe(0);
  });

  test('leaves all as it was when the analysis fails, and goes on with the next', async () => {
    const { desk, corpus } = deskOf({
      analyse: async (raw) => {
        if (raw.text === SECOND.text) throw new Error('the analysis failed');
        return analyseArticle(raw);
      },
    });
    await desk.ingest(FIRST);
    const before = graphListing(corpus);
    const [failed, third] = [desk.ingest(SECOND), desk.ingest(THIRD)];
    await expect(failed).rejects.toThrow('the analysis failed');
    expect(graphListing(corpus)).not.toEqual(before);
    expect(await third).toMatchObject({ outcome: 'REVISED', revision: { number: 2 } });
  });
});

describe('an expected revision', () => {
  test('0 lets a document in that does not stand yet, and no other', async () => {
    const { desk } = deskOf();
    expect(await desk.ingest(FIRST, 0)).toMatchObject({ outcome: 'ADDED' });
    expect(await desk.ingest(SECOND, 0)).toMatchObject({
      __typename: 'RevisionConflict',
      articleId: ID,
      expectedRevision: 0,
      currentRevision: { number: 1 },
      message: `Under ${ID} revision 1 stands where none was expected. Read what stands, and decide again.`,
    });
  });

  test('of two editors at once one wins, and the other is told what stands', async () => {
    const { analyse, held } = heldAnalysis();
    const { desk, corpus } = deskOf({ analyse });
    const first = desk.ingest(FIRST);
    await settled();
    held.shift()!();
    await first;
    const [one, other] = [desk.ingest(SECOND, 1), desk.ingest(THIRD, 1)];
    await settled();
    expect(held).toHaveLength(1);
    held.shift()!();
    expect(await one).toMatchObject({ outcome: 'REVISED', revision: { number: 2 } });
    expect(await other).toMatchObject({
      __typename: 'RevisionConflict',
      expectedRevision: 1,
      currentRevision: { number: 2 },
    });
    expect(corpus.article(ID)?.text).toBe(SECOND.text);
    expect(held).toHaveLength(0);
  });

  test('does not matter to content that stands: a repeated request gets the same answer', async () => {
    const { desk } = deskOf();
    await desk.ingest(FIRST);
    await desk.ingest(SECOND, 1);
    expect(await desk.ingest(SECOND, 1)).toMatchObject({ outcome: 'UNCHANGED', revision: { number: 2 } });
  });

  test('guards a removal', async () => {
    const { desk, corpus } = deskOf();
    await desk.ingest(FIRST);
    await desk.ingest(SECOND);
    expect(await desk.remove(ID, 1)).toMatchObject({
      __typename: 'RevisionConflict',
      currentRevision: { number: 2 },
    });
    expect(corpus.counts.articles).toBe(1);
    expect(await desk.remove(ID, 2)).toMatchObject({ __typename: 'RemovedArticle', revision: { number: 2 } });
    expect(await desk.remove(ID, 2)).toMatchObject({ __typename: 'ArticleNotFound', articleId: ID });
  });

  test('of an article that is gone is 0', async () => {
    const { desk } = deskOf();
    await desk.ingest(FIRST);
    await desk.remove(ID);
    expect(await desk.ingest(SECOND, 1)).toMatchObject({
      __typename: 'RevisionConflict',
      currentRevision: null,
      message: expect.stringContaining('no article stands where revision 1 was expected'),
    });
    expect(await desk.ingest(SECOND, 0)).toMatchObject({ outcome: 'ADDED', revision: { number: 2 } });
  });
});

describe('history', () => {
  async function written() {
    const all = deskOf();
    const { desk, clock } = all;
    clock.minutes = 10;
    await desk.ingest(FIRST);
    clock.minutes = 20;
    await desk.ingest(SECOND);
    clock.minutes = 30;
    await desk.remove(ID);
    clock.minutes = 40;
    await desk.ingest(SECOND);
    return all;
  }

  test.each([
    [9, undefined],
    [10, 'We will build the bridge,'],
    [19, 'We will build the bridge,'],
    [20, 'We will not build the bridge,'],
    [29, 'We will not build the bridge,'],
    [30, undefined],
    [39, undefined],
    [40, 'We will not build the bridge,'],
    [99, 'We will not build the bridge,'],
  ])('as of minute %i', async (at, quote) => {
    const { desk } = await written();
    expect(quotesIn(desk.articleAsOf(ID, minute(at)))?.[0]).toBe(quote);
  });

  test('tells when each revision came and ended, those before a removal too', async () => {
    const { desk } = await written();
    const { edges, totalCount } = desk.revisions(ID, {});
    expect(totalCount).toBe(3);
    expect(edges.map(({ node: { number, ingestedAt, endedAt } }) => [number, ingestedAt, endedAt])).toEqual([
      [1, minute(10), minute(20)],
      [2, minute(20), minute(30)],
      [3, minute(40), null],
    ]);
  });

  test('is read page by page, from either end', async () => {
    const { desk } = await written();
    const last = desk.revisions(ID, { last: 1 });
    expect(last.edges[0]?.node.number).toBe(3);
    const before = desk.revisions(ID, { last: 1, before: last.pageInfo.startCursor });
    expect(before.edges[0]?.node.number).toBe(2);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test('a past revision has ids of its own, by which it and its parts are found again', async () => {
    const { desk, corpus } = await written();
    const past = desk.articleAsOf(ID, minute(15))!;
    expect(past.id).toBe(`${ID}@1`);
    expect(corpus.article(past.id)?.text).toBe(FIRST.text);
    const [quote] = past.quotes({}).edges.map(({ node }) => node);
    const [paragraph] = past.paragraphs();
    expect(corpus.quote(quote!.id)?.text).toBe('We will build the bridge,');
    expect(corpus.paragraph(paragraph!.id)?.text).toBe(FIRST.text);
    expect(desk.revisionOf(past)).toMatchObject({ number: 1, endedAt: minute(20) });
    expect(desk.revision(desk.revisionOf(past).id)).toMatchObject({ number: 1 });
    expect(desk.revisions(past.id, {}).totalCount).toBe(3);
  });

  test('what stands keeps the id of the article, and no id names what is not there', async () => {
    const { desk, corpus } = await written();
    expect(desk.articleAsOf(ID, minute(50))?.id).toBe(ID);
    expect([corpus.article(`${ID}@3`), corpus.article(`${ID}@9`), corpus.article(`${ID}@0`)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(desk.revision(`revision_${ID}_1`)).toBeNull();
    expect(desk.revision('revision_none_1')).toBeNull();
    expect(desk.articleAsOf('article_none', minute(50))).toBeNull();
  });

  test('shows the people of today, and whom today does not know in the past article alone', async () => {
    const { desk, corpus } = deskOf();
    await desk.ingest(harbourReport('“We will build,” Maria Lopez said. “No,” said Piet Jansen.'));
    await desk.ingest(harbourReport('“We will not build,” Maria Lopez said.'));
    const [today] = corpus.persons({}).edges.map(({ node }) => node);
    const past = corpus.article(`${ID}@1`)!;
    const [maria, piet] = past.quotes({}).edges.map(({ node }) => node.speaker);
    expect(maria).toBe(today);
    expect(piet).toMatchObject({ name: 'Piet Jansen' });
    expect(corpus.person(piet!.id)).toBeNull();
    expect(corpus.persons({}).totalCount).toBe(1);
    expect(piet!.articles({}).edges.map(({ node }) => node.id)).toEqual([past.id]);
    expect(past.quotes({ filter: { speaker: { eq: maria!.id } } }).totalCount).toBe(1);
  });

  test('the articles of a time are listed as they stood, also by what indexes know of today', async () => {
    const { desk, corpus, clock } = deskOf();
    const ingest = (name: string, text: string) => desk.ingest(harbourReport(text, name));
    await ingest('a', '“We will build,” said Piet Jansen.');
    await ingest('b', '“We will not,” said Maria Lopez.');
    await ingest('c', '“Never,” said Maria Lopez.');
    await ingest('stays', '“We were never asked,” said Piet Jansen.');
    clock.minutes = 10;
    for (const name of ['a', 'b', 'c']) await ingest(name, 'The council did not meet.');
    await ingest('new', '“It is done,” said Piet Jansen.');
    const list = (filter: ArticleFilter, time = minute(5)) =>
      desk.articlesAsOf(time, { filter }).edges.map(({ node }) => node.text);
    const [piet] = corpus.persons({}).edges.map(({ node }) => node.id);
    const quoted = ['“We will build,” said Piet Jansen.', '“We were never asked,” said Piet Jansen.'];
    expect(list({ persons: { some: { id: { eq: piet! } } } }).toSorted()).toEqual(quoted.toSorted());
    expect(list({ quotes: { some: { speaker: { in: [piet!] } } } }).toSorted()).toEqual(quoted.toSorted());
    const { id } = documentKeyOf(harbourReport('', 'a'));
    expect(list({ id: { eq: id } })).toEqual(quoted.slice(0, 1));
    expect(list({ id: { eq: id } }, minute(10))).toEqual(['The council did not meet.']);
    expect(list({}, '2025-12-31T23:59:59Z')).toEqual([]);
    expect(list({}, minute(99))).toHaveLength(corpus.counts.articles);
  });

  test('past revisions are in no list', async () => {
    const { desk, corpus } = await written();
    desk.articleAsOf(ID, minute(15));
    expect(corpus.articles({}).totalCount).toBe(1);
    expect(corpus.quotes({}).edges.map(({ node }) => node.text)).toEqual(['We will not build the bridge,']);
    expect(corpus.remove(`${ID}@1`)).toBe(false);
  });

  test('of an article that was there from the start begins when the desk was opened', async () => {
    const { desk, clock } = deskOf();
    desk.stock(FIRST, analyseArticle(FIRST));
    clock.minutes = 5;
    expect(await desk.ingest(FIRST)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await desk.ingest(SECOND, 1)).toMatchObject({ outcome: 'REVISED', revision: { number: 2 } });
    expect(desk.articleAsOf(ID, minute(0))?.text).toBe(FIRST.text);
    expect(desk.articleAsOf(ID, '2025-12-31T23:59:59Z')).toBeNull();
  });

  test('stays in order when the clock goes back', async () => {
    const { desk, clock } = deskOf();
    clock.minutes = 10;
    await desk.ingest(FIRST);
    clock.minutes = 2;
    await desk.ingest(SECOND);
    const [first, second] = desk.revisions(ID, {}).edges.map(({ node }) => node);
    expect(first?.endedAt).toBe(second?.ingestedAt);
    expect(desk.articleAsOf(ID, minute(10))?.text).toBe(SECOND.text);
  });
});

describe('events', () => {
  test('tell in order what came, changed and went, and the quotes that are new', async () => {
    const { desk, events } = deskOf();
    await desk.ingest(FIRST);
    await desk.ingest(FIRST);
    await desk.ingest(harbourReport(`${FIRST.text} “It is too dear,” said Piet Jansen.`));
    await desk.remove(ID);
    const key = ID.slice('article_'.length);
    expect(events).toEqual([
      { kind: 'ARTICLE_INGESTED', articleId: ID, outcome: 'ADDED' },
      { kind: 'QUOTE_FOUND', articleId: ID, quoteId: `quote_${key}_1` },
      { kind: 'ARTICLE_INGESTED', articleId: ID, outcome: 'REVISED' },
      { kind: 'QUOTE_FOUND', articleId: ID, quoteId: `quote_${key}_47` },
      { kind: 'ARTICLE_INGESTED', articleId: ID, outcome: 'REMOVED' },
    ]);
  });
});

describe('what comes after analysis', () => {
  test('is served, and the machine’s own finding stays at hand', async () => {
    let words = 1;
    const { desk, corpus } = deskOf({ afterAnalysis: (article) => ({ ...article, wordCount: words }) });
    const documents = [
      { ...FIRST, title: 'As it came', authors: ['Ada Brook'], language: 'en-GB', externalId: 'h1' },
      untitledArticle(`Bridge plan\n\n${FIRST.text}`, 'test'),
    ];
    for (const raw of documents) {
      const { id } = documentKeyOf(raw);
      await desk.ingest(raw);
      expect(corpus.article(id)?.wordCount).toBe(words);
      const machine = await desk.machineArticle(id);
      expect(machine).toEqual(analyseArticle(raw));
      words += 1;
      expect(await desk.reapply(id)).toBe(true);
      expect(corpus.article(id)?.wordCount).toBe(words);
      expect(desk.revisionOf({ id }).number).toBe(1);
    }
    expect(await desk.machineArticle('article_none')).toBeNull();
    expect(await desk.reapply('article_none')).toBe(false);
  });
});
