import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { documentKeyOf } from '../../src/pipeline/article-id.js';
import { analyseArticle } from '../support/analyse-article.js';
import { corpusOf } from '../support/corpus-of.js';
import { graphListing } from '../support/graph-listing.js';
import { deskOf, harbourReport } from './support/desk-of.js';

const TEXTS = [
  '“We will build the bridge,” Maria Lopez said.',
  '“We will not build it,” Maria Lopez told Northwire.',
  'The council met. “Never,” said Piet Jansen.',
];

const document = fc.record({
  raw: fc
    .tuple(fc.constantFrom(...TEXTS), fc.constantFrom('harbour', 'bridge'))
    .map(([text, name]) => harbourReport(text, name)),
  expectedRevision: fc.constantFrom(null, null, 0, 1, 2),
});

const analysed = new Map<string, Article>();
function analysis(raw: RawArticle): Article {
  const { contentHash } = documentKeyOf(raw);
  const article = analysed.get(contentHash) ?? analyseArticle(raw);
  analysed.set(contentHash, article);
  return article;
}

/** What the rules say of a sequence, one after the other. */
function expected(ingests: readonly { raw: RawArticle; expectedRevision: number | null }[]) {
  const standing = new Map<string, { hash: string; number: number; raw: RawArticle }>();
  const outcomes = ingests.map(({ raw, expectedRevision }) => {
    const { id, contentHash: hash } = documentKeyOf(raw);
    const old = standing.get(id);
    if (old?.hash === hash) return 'UNCHANGED';
    if (expectedRevision !== null && expectedRevision !== (old?.number ?? 0)) return 'RevisionConflict';
    standing.set(id, { hash, number: (old?.number ?? 0) + 1, raw });
    return old === undefined ? 'ADDED' : 'REVISED';
  });
  return { outcomes, standing: [...standing.values()] };
}

test('however analyses overtake each other, all ends as if one came after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 8 }), fc.scheduler(), async (ingests, scheduler) => {
      const { desk, corpus } = deskOf({
        analyse: scheduler.scheduleFunction(async (raw: RawArticle) => analysis(raw)),
      });
      const results = Promise.all(
        ingests.map(({ raw, expectedRevision }) => desk.ingest(raw, expectedRevision)),
      );
      const answers = await scheduler.waitFor(results);
      const { outcomes, standing } = expected(ingests);
      expect(answers.map((each) => ('outcome' in each ? each.outcome : each.__typename))).toEqual(outcomes);
      expect(graphListing(corpus)).toEqual(graphListing(corpusOf(standing.map(({ raw }) => analysis(raw)))));
      for (const { raw, number } of standing)
        expect(desk.revisionOf({ id: documentKeyOf(raw).id }).number).toBe(number);
    }),
    { numRuns: 60 },
  );
});

test('ingesting everything again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(document, { selector: ({ raw }) => raw.url }), async (ingests) => {
      const { desk, corpus, events } = deskOf({ analyse: async (raw) => analysis(raw) });
      for (const { raw } of ingests) await desk.ingest(raw);
      const [before, told] = [graphListing(corpus), events.length];
      for (const { raw, expectedRevision } of ingests)
        expect(await desk.ingest(raw, expectedRevision)).toMatchObject({ outcome: 'UNCHANGED' });
      expect(graphListing(corpus)).toEqual(before);
      expect(events.length).toBe(told);
    }),
    { numRuns: 20 },
  );
});

test('every past state of an article is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...TEXTS, null), { maxLength: 8 }), async (steps) => {
      const { desk, clock } = deskOf({ analyse: async (raw) => analysis(raw) });
      const { id } = documentKeyOf(harbourReport(''));
      const stood: (string | null)[] = [];
      for (const text of steps) {
        clock.minutes += 1;
        if (text === null) await desk.remove(id);
        else await desk.ingest(harbourReport(text));
        stood.push(text);
      }
      const read = steps.map((_, index) => {
        const at = new Date(Date.UTC(2026, 0, 1, 0, index + 1, 30)).toISOString();
        return desk.articleAsOf(id, at)?.text ?? null;
      });
      expect(read).toEqual(stood);
    }),
    { numRuns: 30 },
  );
});
