/** Scripts that one language of the news mostly writes; keys are BCP 47 tags. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;

/** The Latin blocks of Unicode end here; nearly all other scripts lie behind. */
const FIRST_OTHER_SCRIPT = 0x370;

/**
 * The language of the script that more than half of the letters have; null for Latin script, 'und' for a script of
 * many languages. Kana among Han makes Japanese: a tenth of the letters is enough.
 */
export function languageOfScript(sample: string): string | null {
  if (isMostlyLatin(sample)) return null;
  const letters = count(sample, LETTER);
  if (letters === 0) return null;
  const [kana, han] = [count(sample, KANA), count(sample, HAN)];
  if ((kana + han) * 2 > letters) return kana * 10 >= letters ? 'ja' : 'zh';
  return SCRIPTS.find(([, script]) => count(sample, script) * 2 > letters)?.[0] ?? 'und';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function isMostlyLatin(sample: string): boolean {
  let other = 0;
  for (let at = 0; at < sample.length; at += 1) if (sample.charCodeAt(at) >= FIRST_OTHER_SCRIPT) other += 1;
  return other * 4 < sample.length;
}
