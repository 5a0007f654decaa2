import { describe, expect, it } from 'vitest';
import { TOWN_NEWS } from '../../server/support/town-news.js';
import { graphListing } from '../../support/graph-listing.js';
import { about, deskOf, linesOf, made, personCalled, quoteOf } from './support/desk.js';

async function correctedDesk() {
  const desk = deskOf(TOWN_NEWS);
  made(desk.corrections.correctQuote({ ...about(desk, quoteOf(desk, 'costs')), speaker: { is: 'NOBODY' } }));
  const rejection = made(desk.corrections.rejectQuote(about(desk, quoteOf(desk, 'fine day'))));
  made(await desk.corrections.undo({ correction: rejection.id, by: 'bea', why: 'it is one' }));
  const speaker = personCalled(desk, 'Maria Lopez').id;
  made(
    await desk.corrections.linkWikidata({
      speaker,
      expectedVersion: 0,
      wikidataId: 'Q7',
      by: 'ana',
      why: 'known',
    }),
  );
  return desk;
}

describe('an export', () => {
  it('makes the same of the same articles elsewhere, once and for all', async () => {
    const desk = await correctedDesk();
    const lines = linesOf(desk);
    const other = deskOf(TOWN_NEWS);
    expect(await other.corrections.import(lines)).toEqual({
      added: 3,
      undone: 0,
      unchanged: 0,
      problems: [],
    });
    expect(await other.corrections.import(lines)).toEqual({
      added: 0,
      undone: 0,
      unchanged: 3,
      problems: [],
    });
    expect(graphListing(other.corpus)).toEqual(graphListing(desk.corpus));
    expect(linesOf(other)).toBe(lines);
    expect(other.events).toHaveLength(3);
  });

  it('holds for articles that come later', async () => {
    const desk = await correctedDesk();
    const other = deskOf([]);
    await other.corrections.import(linesOf(desk));
    for (const each of TOWN_NEWS) other.corrections.add(each);
    expect(graphListing(other.corpus)).toEqual(graphListing(desk.corpus));
  });

  it('tells what was undone since', async () => {
    const desk = await correctedDesk();
    const other = deskOf(TOWN_NEWS);
    await other.corrections.import(linesOf(desk));
    const { id } = desk.corrections.list({ filter: { action: { in: ['CORRECT_QUOTE'] } } }).edges[0]!.node;
    made(await desk.corrections.undo({ correction: id, by: 'bea', why: 'no' }));
    expect(await other.corrections.import(linesOf(desk))).toMatchObject({
      added: 0,
      undone: 1,
      unchanged: 2,
    });
    expect(quoteOf(other, 'costs').speaker?.name).toBe('Piet Jansen');
  });
});

describe('a line that cannot be taken', () => {
  it('is told of with its place, and stops no other', async () => {
    const desk = await correctedDesk();
    const [link, rejection, correction] = linesOf(desk)
      .split('\n')
      .map((line) => JSON.parse(line)) as [object, { before: { segments: object[] } }, object];
    const broken = structuredClone(rejection);
    broken.before.segments[0] = { ...broken.before.segments[0], exact: 'A' };
    const lines = [
      '{"id":',
      JSON.stringify({ ...correction, action: 'EAT_QUOTE' }),
      '',
      JSON.stringify({ ...link, wikidataId: 'P5' }),
      JSON.stringify({ ...link, at: '2031-01-01T00:00:00.000Z' }),
      JSON.stringify(broken),
      JSON.stringify({ ...link, colour: 'red' }),
      JSON.stringify(link),
      JSON.stringify({ ...link, why: 'another reason' }),
      '[]',
    ];
    const other = deskOf(TOWN_NEWS);
    const { added, problems } = await other.corrections.import(lines.join('\n'));
    expect(added).toBe(1);
    expect(problems.map(({ line, path }) => [line, path])).toEqual([
      [1, null],
      [2, 'action'],
      [4, 'wikidataId'],
      [5, 'at'],
      [6, 'before.segments.0.end'],
      [7, ''],
      [9, 'id'],
      [10, ''],
    ]);
    for (const { message } of problems) expect(message).toMatch(/\w/);
    expect(personCalled(other, 'Maria Lopez').wikidataId).toBe('Q7');
  });
});

it('all that is wrong with a line is told', async () => {
  const desk = await correctedDesk();
  const [, rejection] = linesOf(desk)
    .split('\n')
    .map((line) => JSON.parse(line));
  const { before } = rejection;
  const problemsOf = async (line: object) =>
    (await desk.corrections.import(JSON.stringify(line))).problems.map(({ path }) => path);
  expect(
    await problemsOf({
      ...rejection,
      at: 'today',
      why: ' ',
      before: { ...before, kind: 'LOUD' },
      colour: 'red',
    }),
  ).toEqual(['at', 'why', 'before.kind', '']);
  expect(
    await problemsOf({
      ...rejection,
      before: { ...before, speaker: { kind: 'PERSON', id: 'x', name: '', sourceKind: null } },
    }),
  ).toEqual(['before.speaker.id', 'before.speaker.name']);
  const late = '2031-01-01T00:00:00.000Z';
  expect(await problemsOf({ ...rejection, at: late, undone: { ...rejection.undone, at: late } })).toEqual([
    'at',
    'undone.at',
  ]);
});

describe('the list of corrections', () => {
  it('is newest first, in pages, under a filter', async () => {
    const desk = await correctedDesk();
    const { corrections } = desk;
    const actions = (filter: Parameters<typeof corrections.list>[0]['filter']) =>
      corrections.list({ filter: filter ?? null }).edges.map(({ node }) => node.action);
    expect(actions(null)).toEqual(['LINK_WIKIDATA', 'REJECT_QUOTE', 'CORRECT_QUOTE']);
    expect(actions({ status: { in: ['UNDONE'] } })).toEqual(['REJECT_QUOTE']);
    expect(actions({ article: { eq: 'article_vote' } })).toEqual(['CORRECT_QUOTE']);
    expect(actions({ speaker: { eq: personCalled(desk, 'Maria Lopez').id } })).toEqual(['LINK_WIKIDATA']);
    expect(actions({ by: { eq: 'bea' } })).toEqual([]);
    expect(actions({ why: { contains: 'KNOWN' } })).toEqual(['LINK_WIKIDATA']);
    const last = corrections.list({ first: 1 }).edges[0]!.node.at;
    expect(actions({ at: { gte: last } })).toContain('LINK_WIKIDATA');
    expect(actions({ at: { gt: last } })).toEqual([]);
    expect(() => actions({ at: { isNull: true } })).toThrow(/filter\.at/);
    const page = corrections.list({ first: 2 });
    expect([page.totalCount, page.pageInfo.hasNextPage]).toEqual([3, true]);
    const rest = corrections.list({ first: 2, after: page.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.action)).toEqual(['CORRECT_QUOTE']);
  });
});
