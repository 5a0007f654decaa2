import { abbreviationKinds } from '../../lexicon/en/abbreviations.js';
import { SENTENCE_OPENERS } from '../../lexicon/en/sentence-openers.js';
import { MONTHS, WEEKDAYS } from '../../lexicon/en/time-words.js';
import { TIME_ZONES } from '../../lexicon/en/time-zones.js';
import { isUpper, isWordUnit } from '../characters.js';
import { ROLE } from '../marks/passages.js';
import type { Boundary } from './boundary.js';
import { formAt, type TokenView } from './token-view.js';

/** True for a word that carries its full stop: 'Mr.', 'U.S.', 'J.'. */
export const isAbbreviation = (form: string): boolean =>
  form.length > 1 && form.endsWith('.') && isWordUnit(form.charCodeAt(0));

/**
 * After an abbreviation a sentence ends only where the next word shows it: 'in the U.S. The', 'at 9 a.m. Police',
 * 'and so on, etc. Nobody'. 'U.S. Senate', 'Webb Inc. Chairman', 'J. Webb' go on.
 */
export function abbreviationGoesOn(view: TokenView, { stop, next }: Boundary): boolean {
  const word = formAt(view, stop).slice(0, -1).replace(/^.*-/, '');
  const following = formAt(view, view.roles[next] === ROLE.OPENING ? next + 1 : next);
  if (!isUpper(following.charCodeAt(0))) return true;
  const kinds = abbreviationKinds(word);
  if (kinds.has('WORD')) return true;
  if (kinds.has('TIME')) return namesTime(following);
  return word !== 'etc' && !SENTENCE_OPENERS.has(following);
}

function namesTime(form: string): boolean {
  const lower = form.toLowerCase().replace('.', '');
  return WEEKDAYS.has(lower) || MONTHS.has(lower) || TIME_ZONES.has(lower);
}
