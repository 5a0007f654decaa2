import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worded, wording } from '../../src/proof/matching/worded.js';
import { readArticle, readQuote } from '../../src/proof/words/quote-words.js';
import { Words, wordsOf } from '../../src/proof/words/words.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

const read = (text: string): string => wording(worded(text));
const printed = (text: string): string[] => {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, index) => text.slice(words.start(index), words.end(index)));
};

describe('the words of a text', () => {
  it.each([
    ['“We  will\nappeal,” she said.', 'we will appeal she said'],
    ['Zoë’s café—closed', "zoe's cafe closed"],
    ['Zoe\u0308 don‘t', "zoe don't"],
    ['rock ’n’ roll, the workers’ ’90s', 'rock n roll the workers 90s'],
    ['twenty-five per cent, 1,500.25 or 25%', 'twenty five per cent 1,500.25 or 25 %'],
    ['in 2024, 3. 4, €5', 'in 2024 3 4 € 5'],
    ['soft\u00adware', 'software'],
    ['橋は閉鎖', '橋 は 閉 鎖'],
    ['𝕎e 🌉', '𝕎e 🌉'],
    ['…“” — !', ''],
    ['', ''],
  ])('of %j are %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it('stand where they are printed', () => {
    expect(printed('“We’ll win,” they said: 5%.')).toEqual(['We’ll', 'win', 'they', 'said', '5', '%']);
  });

  it('have one hash when they are the same and another when they are not', () => {
    const hashes = (text: string) => {
      const words = wordsOf(text);
      return Array.from({ length: words.count }, (_, index) => words.hash(index));
    };
    expect(hashes('WE’LL Win, ÉLAN')).toEqual(hashes("we'll win elan"));
    expect(new Set(hashes("we'll well win wine 1.5 15")).size).toBe(6);
  });

  it('are those between separators, whatever the text', () => {
    const letters = fc.constantFrom(
      'a',
      'é',
      'Ж',
      'ß',
      '7',
      "'",
      '’',
      '.',
      ',',
      ' ',
      '\n',
      '“',
      '-',
      '€',
      '\u0301',
      '橋',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (units) => {
        const text = units.join('');
        for (const word of printed(text))
          expect(word).toMatch(/^(?:[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}'’.,]*|€)$/u);
        expect(printed(text).join('').replace(/\p{M}/gu, '')).toHaveLength(
          [...text].filter((unit) => /[\p{L}\p{Nd}€]/u.test(unit)).length +
            printed(text)
              .join('')
              .replace(/[^'’.,]/g, '').length,
        );
      }),
    );
  });
});

describe('the words of a quote in the corpus', () => {
  it.each([
    'We don’t know – yet',
    'Plain ASCII words',
    'Мы не знаем',
  ])('are those of its text: %j', (text) => {
    const corpus = corpusOf([
      article({ id: 'a', quotes: [{ text: [text, 'And 1.5 more'], speaker: 'Ines Falk' }] }),
    ]);
    const record = corpus.article('article_a')!;
    const words = new Words();
    readQuote(record, 0, words);
    const own = wordsOf(record.quote(0).text);
    expect(words.count).toBe(own.count);
    for (let index = 0; index < own.count; index++) expect(words.hash(index)).toBe(own.hash(index));
    readArticle(record, words);
    expect(words.count).toBe(wordsOf(record.text).count);
  });
});
