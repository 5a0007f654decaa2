import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../support/analyse-article.js';
import { rawText } from '../support/raw-text.js';

const quotesOf = (text: string) => {
  const article = analyseArticle({ ...rawText(text), language: null });
  return {
    people: article.entities.map(({ name }) => name),
    quotes: article.quotes.map(({ segments, speaker }) => [
      segments.map(({ start, end }) => text.slice(start, end)).join(' / '),
      speaker,
    ]),
    codes: article.diagnostics.map(({ code }) => code),
  };
};

describe('a text in another language', () => {
  it.each([
    [
      'French',
      '« Nous n’irons pas plus loin », a dit le maire de la ville, et les gens sont partis avec les enfants.',
      'Nous n’irons pas plus loin',
    ],
    [
      'German',
      'Der Hafen ist zu. „Wir werden das nicht hinnehmen“, erklärte die Bürgermeisterin Ana Vogel, und die Leute waren mit ihr.',
      'Wir werden das nicht hinnehmen',
    ],
    ['Japanese', '市長は「橋は来年まで閉鎖されます」と述べた。', '橋は来年まで閉鎖されます'],
  ])('%s: words in marks are quotes, nobody is guessed, and a diagnostic says why', (_, text, words) => {
    expect(quotesOf(text)).toEqual({
      people: [],
      quotes: [[words, null]],
      codes: ['LANGUAGE_NOT_SUPPORTED'],
    });
  });
});
