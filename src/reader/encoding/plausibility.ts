import { COMMON_IDEOGRAPHS, LETTER_WEIGHTS } from './letter-weights.js';

/** How much a text looks like one that people wrote. */
export interface Plausibility {
  /** For each byte that is not ASCII: about 2 for prose, below 0 for garbage. */
  readonly mean: number;
  /** Letters that it was told by. */
  readonly letters: number;
}

type Script = 'ASCII' | 'LATIN' | 'CYRILLIC' | 'IDEOGRAPH' | 'KANA' | 'HANGUL' | 'SYMBOL' | 'SPACE';

const ENOUGH_LETTERS = 4000;
const PUNCTUATION = /[“”‘’„«»–—…\u00a0№£€©®°§、。「」・，！？：；（）《》ー]/;
const DIGIT = /\d/;
const JUNK = /[\ufffd\u0080-\u009f\ue000-\uf8ff\uff61-\uff9f\u2500-\u259f]/;

function scriptOf(letter: string): Script {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return /[a-z]/i.test(letter) ? 'ASCII' : 'SPACE';
  if (code < 0x250) return /\p{L}/u.test(letter) && !/[ªº]/.test(letter) ? 'LATIN' : 'SYMBOL';
  if (code >= 0x400 && code < 0x530) return 'CYRILLIC';
  if (code >= 0x3041 && code < 0x30ff) return 'KANA';
  if (code >= 0xac00 && code < 0xd7a4) return 'HANGUL';
  return code >= 0x3400 && code < 0xa000 ? 'IDEOGRAPH' : 'SYMBOL';
}

const isAsian = (script: Script): boolean =>
  script === 'IDEOGRAPH' || script === 'KANA' || script === 'HANGUL';

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Of a letter of an alphabet, by how common it is and what stands before it. */
function alphabetWeight(letter: string, script: Script, before: string, scriptBefore: Script): number {
  const weight = LETTER_WEIGHTS.get(letter.toLowerCase()) ?? -1;
  if (scriptBefore === 'SPACE' || scriptBefore === 'SYMBOL') return isUpper(letter) ? weight - 0.5 : weight;
  if (isUpper(letter) && !isUpper(before)) return -4;
  if (script === 'LATIN')
    return scriptBefore === 'ASCII' ? weight : scriptBefore === 'LATIN' ? weight - 3 : -3;
  if (scriptBefore !== 'CYRILLIC') return -3;
  return isUpper(letter) ? weight - 0.5 : weight;
}

/** Of a letter that two bytes stand for, so that its weight counts twice. */
function asianWeight(letter: string, script: Script, scriptBefore: Script, isJapanese: boolean): number {
  if (script === 'KANA') return isJapanese ? 4 : -1;
  if (script === 'HANGUL') return scriptBefore === 'IDEOGRAPH' ? -4 : 4;
  if (scriptBefore === 'HANGUL') return -4;
  return COMMON_IDEOGRAPHS.has(letter) ? 6 : 0;
}

function symbolWeight(letter: string, scriptBefore: Script): number {
  if (JUNK.test(letter)) return -4;
  if (PUNCTUATION.test(letter)) return 1;
  return scriptBefore === 'SPACE' ? 0 : -2;
}

/** Of any letter that is not ASCII. */
function weightOf(letter: string, before: string, isJapanese: boolean): number {
  const [script, scriptBefore] = [scriptOf(letter), scriptOf(before)];
  if (isAsian(script)) return asianWeight(letter, script, scriptBefore, isJapanese);
  if (script === 'SYMBOL') return symbolWeight(letter, scriptBefore);
  return alphabetWeight(letter, script, before, scriptBefore);
}

/** What an ASCII letter takes from the letter before it: 'дa' and 'Ł5' are of no language. */
function discord(letter: string, before: string): number {
  if (before < '\u0080') return 0;
  const scriptBefore = scriptOf(before);
  if (scriptBefore === 'CYRILLIC') return scriptOf(letter) === 'ASCII' ? -3 : 0;
  return scriptBefore === 'LATIN' && DIGIT.test(letter) ? -4 : 0;
}

/** @param isJapanese whether it was decoded as Japanese; other encodings have kana too, but their texts do not */
export function plausibilityOf(text: string, isJapanese: boolean): Plausibility {
  let [sum, bytes, letters, before] = [0, 0, 0, ' '];
  for (const letter of text) {
    if (letter < '\u0080') sum += discord(letter, before);
    else {
      sum += weightOf(letter, before, isJapanese);
      bytes += isAsian(scriptOf(letter)) ? 2 : 1;
      letters += 1;
      if (letters >= ENOUGH_LETTERS) break;
    }
    before = letter;
  }
  return { mean: bytes === 0 ? 0 : sum / bytes, letters };
}
