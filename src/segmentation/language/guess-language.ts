import { languagesOf } from '../../lexicon/function-words.js';
import { languageOfScript } from './script.js';

/** Enough to know a language by, and little enough to cost nothing in a long text. */
const SAMPLE_UNITS = 4000;
const SAMPLE_WORDS = 600;
/** Fewer hits than this are chance: an English text quotes a French title. */
const FEWEST_HITS = 4;

const DEFAULT_LANGUAGE = 'en';

/**
 * BCP 47 tag. English unless the evidence is for something else: the script of most letters, or function words of
 * another language half as frequent again as those of English.
 * @param forms tokens of the text
 */
export function guessLanguage(text: string, forms: readonly string[]): string {
  return languageOfScript(text.slice(0, SAMPLE_UNITS)) ?? languageOfWords(forms.slice(0, SAMPLE_WORDS));
}

function languageOfWords(forms: readonly string[]): string {
  const hits = new Map<string, number>();
  for (const form of forms) {
    for (const language of languagesOf(form.toLowerCase())) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const english = hits.get(DEFAULT_LANGUAGE) ?? 0;
  const [best, most] = [...hits].reduce((a, b) => (b[1] > a[1] ? b : a), [DEFAULT_LANGUAGE, english]);
  return most >= FEWEST_HITS && most > 1.5 * english ? best : DEFAULT_LANGUAGE;
}
