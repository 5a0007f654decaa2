import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { Article } from '../../src/model/article.js';
import { Proof } from '../../src/proof/proof.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';

const WORDS = ['we', 'will', 'not', 'Build', 'the', 'bridge,', 'don’t', 'again', 'élan'];
const phrase = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most });
const articles = fc.array(
  fc.record({
    publishedAt: fc.constantFrom(null, '2024-01-01T00:00:00Z', '2025-06-01T00:00:00Z'),
    quotes: fc.array(
      fc.record({
        text: phrase(1, 14).map((words) => words.join(' ')),
        speaker: fc.constantFrom(null, 'Ines Falk', 'Paul Okafor'),
      }),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

const built = (specs: readonly { publishedAt: string | null }[]): readonly Article[] =>
  specs.map((spec, index) => article({ ...spec, id: `n${index}`, title: String(index) }));

const bare = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}|,/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()} `;

/** Ids of all quotes that hold the words in a row, by looking at every quote. */
function scanned(corpus: Corpus, text: string, wholeOnly: boolean): readonly string[] {
  const quotes = allOf((page) => corpus.quotes(page));
  const holds = (quote: string) =>
    wholeOnly ? bare(quote) === bare(text) : bare(quote).includes(bare(text));
  return quotes.filter((quote) => holds(quote.text)).map(({ id }) => id);
}

async function exact(proof: Proof, text: string): Promise<readonly string[]> {
  const { matches } = await proof.verify({ text });
  return allOf(matches, 7)
    .filter(({ isExact }) => isExact)
    .map(({ quote }) => quote.id);
}

it('every quote with the words is found, and no other, while articles come and go', async () => {
  await fc.assert(
    fc.asyncProperty(articles, articles, phrase(1, 5), async (first, second, asked) => {
      const corpus = corpusOf(built(first));
      const proof = new Proof(corpus);
      const text = asked.join(' ');
      const check = async () =>
        expect([...(await exact(proof, text))].sort()).toEqual(
          [...scanned(corpus, text, asked.length < 3)].sort(),
        );
      await check();
      for (const each of built(second)) corpus.add(each);
      corpus.remove('article_n1');
      await check();
      for (const { id } of built([...first, ...second])) corpus.remove(id);
      await check();
      expect(await exact(proof, text)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('nothing hangs on the order in which articles come', async () => {
  await fc.assert(
    fc.asyncProperty(articles, phrase(2, 9), async (specs, asked) => {
      const answers = [];
      for (const order of [built(specs), [...built(specs)].reverse()]) {
        const { verdict, matches, nearest } = await new Proof(corpusOf(order)).verify({
          text: asked.join(' '),
        });
        const found = allOf(matches).map(({ quote, similarity, differences }) => [
          quote.id,
          similarity,
          differences,
        ]);
        answers.push([verdict, found, nearest.map(({ quote, similarity }) => [quote.id, similarity])]);
      }
      expect(answers[0]).toEqual(answers[1]);
    }),
    { numRuns: 100 },
  );
});

it('a quote is EXACT, and any run of three of its words', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (specs) => {
      const corpus = corpusOf(built(specs));
      const proof = new Proof(corpus);
      for (const { text } of allOf((page) => corpus.quotes(page))) {
        expect((await proof.verify({ text })).verdict).toBe('EXACT');
        const words = text.split(' ');
        const part = words.slice(-3).join(' ');
        if (words.length >= 3) expect((await proof.verify({ text: part })).verdict).toBe('EXACT');
      }
    }),
    { numRuns: 50 },
  );
});
