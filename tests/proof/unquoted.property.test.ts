import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Proof } from '../../src/proof/proof.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

const WORDS = ['we', 'will', 'not', 'build', 'the', 'bridge', 'again'];
const text = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((words) => words.join(' '));

it('eight words in a row are found in every text that has them, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text(1, 60), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 60 }),
      async (texts, from) => {
        const articles = texts.map((each, index) => article({ id: `n${index}`, text: each }));
        const proof = new Proof(corpusOf(articles));
        const asked = texts[0]!.split(' ').slice(from, from + 8);
        fc.pre(asked.length === 8);
        const { verdict, unquoted } = await proof.verify({ text: asked.join(' ') });
        expect(verdict).toBe('NOT_FOUND');
        const having = articles.filter((each) => ` ${each.text} `.includes(` ${asked.join(' ')} `));
        expect(unquoted.map((each) => each.article.id).sort()).toEqual(having.map(({ id }) => id).sort());
        for (const { article: found, span } of unquoted)
          expect(found.text.slice(span.start, span.end)).toBe(asked.join(' '));
      },
    ),
  );
});
