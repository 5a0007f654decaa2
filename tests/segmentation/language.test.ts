import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';

const segmented = (text: string, language: string | null = null) => segment({ ...rawText(text), language });

describe('the language is guessed from script and short words', () => {
  test.each([
    ['en', 'The harbour gate will stay shut until the spring, the mayor said.'],
    ['en', 'Gate shut'],
    ['en', 'He read “Le rouge et le noir” to the class, and it was the end of the week.'],
    ['fr', 'Le maire a dit que la porte du port est fermée et que les gens sont dans la rue.'],
    ['de', 'Die Sprecherin sagte, das Tor ist nicht auf und wird auch nicht für den Hafen geöffnet.'],
    ['es', 'La alcaldesa dijo que el puerto no está abierto y que los barcos se van por la costa.'],
    ['it', 'Il sindaco ha detto che la porta del porto è chiusa e che non si apre per le navi.'],
    [
      'pt',
      'A prefeita disse que o porto não está aberto e que os navios não vão para lá, mas já não é novo.',
    ],
    ['nl', 'De burgemeester zei dat het hek van de haven dicht is en dat er niet wordt gewerkt.'],
    ['ru', 'Мэр сказал, что ворота закрыты.'],
    ['ja', '市長は門は閉まったままだと述べた。'],
    ['zh', '市长说大门仍然关闭。'],
    ['ko', '시장은 문이 닫혀 있다고 말했다.'],
    ['ar', 'قال العمدة إن البوابة مغلقة.'],
    ['el', 'Η πύλη είναι κλειστή.'],
    ['he', 'השער סגור.'],
    ['und', 'გამარჯობა, კარი დაკეტილია.'],
  ])('%s: %s', (language, text) => {
    expect(segmented(text).language).toBe(language);
  });
});

test('what the document states is believed', () => {
  expect(segmented('Gate shut', 'sv').language).toBe('sv');
});

test('other languages are told once, and still have marks, sentences and tokens', () => {
  const { diagnostics, passages, sentences, tokens } = segmented(
    '« Fermée », dit le maire. Il part.',
    'fr-CA',
  );
  expect(diagnostics).toMatchObject([{ code: 'LANGUAGE_NOT_SUPPORTED', start: 0, end: 34 }]);
  expect([passages.length, sentences.length, tokens.length]).toEqual([1, 2, 11]);
});

test('kinds of English are English', () => {
  expect(segmented('Gate shut', 'en-GB').diagnostics).toEqual([]);
});

test.each(['', '  \n\t ', '\u0000\u0001'])('a text without words is told: %j', (text) => {
  const { language, paragraphs, diagnostics } = segmented(text);
  expect([language, paragraphs]).toEqual(['und', []]);
  expect(diagnostics.map(({ code }) => code)).toContain('EMPTY_TEXT');
});

test('damaged characters are told and stand for spaces', () => {
  const { diagnostics, tokens } = segmented('a\u0000b \ud800 c');
  expect(diagnostics).toMatchObject([
    { code: 'CONTROL_CHARACTER', start: 1, end: 2 },
    { code: 'LONE_SURROGATE', start: 4, end: 5 },
  ]);
  expect(tokens.length).toBe(4);
});
