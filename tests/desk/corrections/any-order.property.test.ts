import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonRecord } from '../../../src/corpus/nodes/person-record.js';
import type { QuoteView } from '../../../src/corpus/nodes/quote-view.js';
import type { QuoteCorrection } from '../../../src/desk/corrections/acts/quote-acts.js';
import type { Article } from '../../../src/model/article.js';
import { allOf, graphListing } from '../../support/graph-listing.js';
import { randomArticlesWithLoneNames } from '../../support/random-articles.js';
import { about, type Desk, deskOf, linesOf } from './support/desk.js';

/** What an editor does to a few things that are picked from the graph. */
interface Picked {
  readonly desk: Desk;
  readonly quote: QuoteView | undefined;
  readonly persons: readonly [PersonRecord, PersonRecord] | null;
  readonly sources: readonly [string, string] | null;
  readonly correction: string | undefined;
  readonly number: number;
}

const because = { by: 'ana', why: 'so it is' };
const NAMES = ['Ines Falk', 'Okafor', 'Amara Okafor', 'Nadia Ferreira'] as const;

const ofQuote =
  (change: (picked: Picked, quote: QuoteView) => Partial<QuoteCorrection>) => (picked: Picked) => {
    const { desk, quote } = picked;
    if (quote) desk.corrections.correctQuote({ ...about(desk, quote), ...change(picked, quote) });
  };

const merging = ({ corrections }: Desk, from: string, into: string) => ({
  ...because,
  from,
  into,
  expectedVersion: corrections.version(from),
  expectedIntoVersion: corrections.version(into),
});

const ACTS = {
  SPEAKER: ofQuote(({ persons }) => (persons ? { speaker: { is: 'KNOWN', id: persons[1].id } } : {})),
  NAME: ofQuote(({ number }) => ({ speaker: { is: 'NEW_PERSON', name: NAMES[number % NAMES.length]! } })),
  KIND: ofQuote(() => ({ kind: 'MIXED' })),
  SPAN: ofQuote((_, { start, segments: [first] }) => ({
    segments: [{ start, end: Math.max(start + 1, first!.span.end - 2) }],
  })),
  REJECT: ({ desk, quote }: Picked) => void (quote && desk.corrections.rejectQuote(about(desk, quote))),
  ADD: ({ desk, quote }: Picked) => {
    if (quote === undefined) return;
    const segments = [{ start: quote.end + 2, end: quote.end + 6 }];
    const input = { ...about(desk, quote), article: quote.article.id, segments, kind: 'INDIRECT' as const };
    desk.corrections.addQuote({ ...input, speaker: { is: 'NEW_PERSON', name: 'Ines Falk' } });
  },
  MERGE: ({ desk, persons }: Picked) =>
    persons && desk.corrections.merge({ kind: 'PERSON', ...merging(desk, persons[0].id, persons[1].id) }),
  SOURCES: ({ desk, sources }: Picked) =>
    sources && desk.corrections.merge({ kind: 'SOURCE', ...merging(desk, ...sources) }),
  SPLIT: ({ desk, persons, number }: Picked) => {
    if (persons === null) return;
    const [from, into] = persons;
    const articles = from.articlesOf.slice(0, 1 + (number % 2)).map(({ id }) => id);
    return desk.corrections.split({
      kind: 'PERSON',
      ...merging(desk, from.id, into.id),
      articles,
      into: number % 3 === 0 ? into.id : null,
    });
  },
  LINK: ({ desk, persons, number }: Picked) => {
    if (persons === null) return;
    const speaker = persons[0].id;
    const expectedVersion = desk.corrections.version(speaker);
    return desk.corrections.linkWikidata({
      ...because,
      speaker,
      expectedVersion,
      wikidataId: `Q${number + 1}`,
    });
  },
  UNDO: ({ desk, correction }: Picked) => correction && desk.corrections.undo({ ...because, correction }),
} satisfies Record<string, (picked: Picked) => unknown>;

type Act = readonly [what: keyof typeof ACTS, which: number, other: number];

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])), fc.nat(40), fc.nat(40)),
  { minLength: 1, maxLength: 8 },
);

async function doAct(desk: Desk, [what, which, other]: Act): Promise<void> {
  const { corpus, corrections } = desk;
  const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
    items[index % Math.max(1, items.length)];
  const pair = <Item>(items: readonly Item[]) =>
    items.length === 0 ? null : ([pick(items, which)!, pick(items, other)!] as const);
  await ACTS[what]({
    desk,
    quote: pick(
      allOf((page) => corpus.quotes(page)),
      which,
    ),
    persons: pair(allOf((page) => corpus.persons(page))),
    sources: pair(allOf((page) => corpus.sources(page)).map(({ id }) => id)),
    correction: pick(
      allOf((page) => corrections.list(page)),
      which,
    )?.id,
    number: other,
  });
}

const statuses = ({ corrections }: Desk) =>
  allOf((page) => corrections.list(page)).map(({ id, status, quote }) => [id, status, quote?.id]);

describe('corrections', () => {
  const cases = fc
    .tuple(randomArticlesWithLoneNames, acts)
    .chain(([articles, done]) =>
      fc.tuple(
        fc.constant(articles),
        fc.constant(done),
        fc.shuffledSubarray([...articles], { minLength: articles.length }),
        fc.infiniteStream(fc.nat(1000)),
      ),
    );

  it('come to the same in any order, with articles in any order, some before and some behind', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ([articles, done, others, numbers]) => {
        const desk = deskOf(articles);
        for (const act of done) await doAct(desk, act);
        const lines = linesOf(desk).split('\n');
        seen += lines.length;
        const shuffled = lines
          .map((line) => [numbers.next().value, line] as const)
          .sort(([a], [b]) => a - b)
          .map(([, line]) => line);
        const early = numbers.next().value % (others.length + 1);
        const other = deskOf(others.slice(0, early));
        for (const line of shuffled) expect((await other.corrections.import(line)).problems).toEqual([]);
        for (const each of others.slice(early)) other.corrections.add(each);
        expect(graphListing(other.corpus)).toEqual(graphListing(desk.corpus));
        expect(statuses(other)).toEqual(statuses(desk));
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('leave no trace when all are undone', async () => {
    await fc.assert(
      fc.asyncProperty(randomArticlesWithLoneNames, acts, async (articles: readonly Article[], done) => {
        const desk = deskOf(articles);
        const before = graphListing(desk.corpus);
        for (const act of done) await doAct(desk, act);
        for (const { id } of allOf((page) => desk.corrections.list(page)))
          await desk.corrections.undo({ correction: id, by: 'ana', why: 'all back' });
        expect(graphListing(desk.corpus)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
