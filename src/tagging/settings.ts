import { hashOf } from '../learning/hash.js';
import { PADDING, TRAITS, type WordColumns } from '../learning/words/word-columns.js';

/**
 * Bits of a setting. FIRST: the first word of a sentence or behind a colon or an opening curly mark, where any word has
 * a capital. CAPITALS, TITLE: in a sentence printed so; one of one or two words has no letter case of its own.
 */
const SETTING = { FIRST: 1, CAPITALS: 2, TITLE: 4 } as const;

/** A straight mark is none of them, for it may close: '"We won," Lopez said'. */
const OPENERS = new Set([...':“‘'].map((mark) => hashOf(mark)));

const FEWEST_WORDS = 3;

/**
 * In which letter case a sentence is printed: CAPITALS for 'STORM HITS COAST', TITLE for 'Storm Hits the Coast'
 * (two thirds of its words have a capital), else 0, as for 'The storm hit Tamber on Monday'.
 */
function letterCase({ traits }: WordColumns, from: number, to: number): number {
  let [words, capitals, capitalised] = [0, 0, 0];
  for (let at = from + PADDING; at < to + PADDING; at++) {
    const own = traits[at]!;
    if ((own & TRAITS.LETTER) === 0) continue;
    words += 1;
    if ((own & TRAITS.CAPITAL) !== 0) capitalised += 1;
    if ((own & TRAITS.ALL_CAPITALS) !== 0) capitals += 1;
  }
  if (words < FEWEST_WORDS) return 0;
  if (capitals * 10 >= words * 9) return SETTING.CAPITALS;
  return capitalised * 3 >= words * 2 ? SETTING.TITLE : 0;
}

const isWord = (traits: number): boolean => (traits & (TRAITS.LETTER | TRAITS.DIGIT)) !== 0;

/** How each token stands in its sentence, in bits of SETTING. */
export function settingsOf(words: WordColumns, sentenceOf: (token: number) => number): Uint8Array {
  const settings = new Uint8Array(words.length);
  for (let from = 0, to = 0; from < words.length; from = to) {
    const sentence = sentenceOf(from);
    while (to < words.length && sentenceOf(to) === sentence) to += 1;
    const inCase = letterCase(words, from, to);
    let isFirst = true;
    for (let at = from + PADDING; at < to + PADDING; at++) {
      isFirst ||= OPENERS.has(words.lower[at - 1]!);
      settings[at - PADDING] = isFirst ? inCase | SETTING.FIRST : inCase;
      if (isWord(words.traits[at]!)) isFirst = false;
    }
  }
  return settings;
}
