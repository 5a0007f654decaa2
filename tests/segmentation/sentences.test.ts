import { describe, expect, test } from 'vitest';
import { markSentences } from './notation.js';

const holds = (name: string, cases: readonly string[]): void => {
  describe(name, () => {
    test.each(cases)('%s', (marked) => {
      expect(markSentences(marked)).toBe(marked);
    });
  });
};

holds('a full stop, question mark or exclamation mark before a capital ends a sentence', [
  'The gate is shut. ‖ Nobody knows why.',
  'Is the gate shut? ‖ It is! ‖ Nobody knows why.',
  'He waited … ‖ Nobody came.',
  'The gate is shut (it always was). ‖ Nobody knows why.',
  'It cost 5.5 million. ‖ 12 people paid.',
  'The vote was 5,550 to 12. ‖ “We won,” she said.',
]);

holds('an abbreviation does not', [
  'Mr. Webb met Mrs. Ostrow and Dr. Tarn.',
  'Sen. Lena Ostrow and then-Gov. Bo Webb agreed.',
  'J. R. Webb met Lena B. Ostrow.',
  'The U.S. Senate and the U.S.-led force agreed.',
  'Webb Inc. Chairman Bo Webb left at 9 a.m. Tuesday for St. Anne.',
  'On Feb. 24 the council passed No. 5 of its rules.',
  'Tarn v. Ostrow and Ostrow vs. Webb, e.g. Webb, were heard.',
  'Bo Webb Jr. was there, as was Lena Ostrow, Ph.D. and judge.',
]);

holds('unless what follows begins a sentence', [
  'He went back to the U.S. ‖ The others stayed.',
  'She works for Webb Inc. ‖ He does not.',
  'They left at 9 a.m. ‖ Police came at ten.',
  'They sell gates, locks, etc. ‖ Nobody buys them.',
  'The council said no. ‖ 5 members left.',
  'He was born in the U.S. ‖ “They told me so,” he said.',
]);

holds('a closing mark or bracket belongs to the sentence that it closes', [
  '“The gate is shut.” ‖ Nobody knows why.',
  '“Go home.” ‖ “Never.”',
  "''Go home.'' ‖ Nobody went.",
  '(He was tired.) ‖ Nobody else was.',
  '« Allez. » ‖ Nobody went.',
]);

holds('a question inside marks goes on to the words that report it', [
  '“Why is it shut?” she asked.',
  '“Why is it shut?” said Lena Ostrow.',
  '“Why is it shut?” Ostrow asked.',
  '“Shut it!” Mayor Lena Ostrow shouted, waving.',
  '“Why is it shut?” Ostrow asked the council.',
  '“Why is it shut?” Lena Ostrow, the mayor of Tarn Bay, said on Monday.',
  '“Why is it shut?” Bo Webb was quoted as saying by state radio.',
  '"Why is it shut?" she asked. ‖ "Nobody knows."',
  '“It is shut!” — Lena Ostrow',
]);

holds('and not to a sentence with words of its own', [
  '“Why is it shut?” ‖ Ostrow said the gate was rotten.',
  '“Why is it shut?” ‖ Ostrow went home.',
  '“Why is it shut?” ‖ She asked this twice.',
  '“Why is it shut?” ‖ The gate was rotten, Webb said.',
  '“It is shut.” ‖ Ostrow said so twice.',
]);

holds('lower case goes on', [
  'He paid 5 ft. of rope … and left.',
  'The band Stop! was back.',
  'It reads “Keep out!” and is new.',
]);

holds('numbers of lists and addresses are no sentences', [
  '1. The gate stays shut.',
  'Write to bo.webb@tarn.example or see www.tarn.example/gate?open=no for more.',
  'The fee rose from 3.5 to 4.25 per cent.',
]);

holds('a lost space is put up with', ['The gate is shut.‖Nobody knows why.', '“Go.”‖Nobody went.']);

holds('sentences of other scripts', [
  '門は閉まっている。‖誰も知らない。',
  'Ворота закрыты. ‖ Никто не знает.',
  '「閉まっている。」と述べた。',
]);
