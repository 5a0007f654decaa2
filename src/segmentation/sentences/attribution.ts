import { findCueForm } from '../../lexicon/en/cue-verbs.js';
import { isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/en/function-words.js';
import { SENTENCE_OPENERS } from '../../lexicon/en/sentence-openers.js';
import { TIME_ADVERBS, WEEKDAYS } from '../../lexicon/en/time-words.js';
import { ROLE } from '../marks/passages.js';
import { formAt, type TokenView } from './token-view.js';

/** Longest subject looked at, in tokens: 'Lena Ostrow, the mayor of Tarn Bay, asked'. */
const LONGEST_SUBJECT = 10;

const ENDS_SUBJECT = new Set('. ? ! … ; : ...'.split(' '));
/** After 'asked' they begin other words than the question before it: 'Webb asked whether', 'asked for'. */
const TAKES_CLAUSE = new Set('if whether for to that about why how what who when where'.split(' '));
const ADDRESSEES = new Set('him her them me us reporters journalists'.split(' '));

/**
 * True when somebody named and a verb of speech begin at `from` and leave the words to what stands before: 'Webb asked.',
 * 'Lena Ostrow says on Monday', 'Mayor Bo Webb shouted, waving'. Not 'Webb said the gate was shut', which has words of its own,
 * nor 'She said', which would be printed with a small letter if it went with what stands before.
 */
export function isAttribution(view: TokenView, from: number): boolean {
  const paragraph = view.table.paragraphs[from];
  if (SENTENCE_OPENERS.has(formAt(view, from))) return false;
  for (let at = from + 1; at <= from + LONGEST_SUBJECT; at += 1) {
    if (view.table.paragraphs[at] !== paragraph || at >= view.table.length) return false;
    const form = formAt(view, at);
    if (ENDS_SUBJECT.has(form) || view.roles[at] !== ROLE.NONE) return false;
    if (announcesWords(form, formAt(view, at - 1))) return leavesWordsOut(view, at + 1);
  }
  return false;
}

/** 'said', 'asks', and 'saying' in 'was quoted as saying'. */
function announcesWords(form: string, before: string): boolean {
  const cue = findCueForm(form);
  if (cue === undefined || cue.form === 'BASE' || (cue.form === 'ING' && before !== 'as')) return false;
  const { complements } = cue.verb;
  return complements.has('clause') || complements.has('that') || complements.has('marks');
}

/** 'Webb asked the council.' names who was asked; with other verbs of speech an object is what was said. */
const isAsking = (form: string): boolean => form === 'asked' || form === 'asks';

function leavesWordsOut(view: TokenView, after: number): boolean {
  const { table } = view;
  if (after >= table.length || table.paragraphs[after] !== table.paragraphs[after - 1]) return true;
  const form = formAt(view, after);
  const lower = form.toLowerCase();
  if (/^[.,;:—–]/.test(form) || ADDRESSEES.has(lower) || WEEKDAYS.has(lower) || TIME_ADVERBS.has(lower)) {
    return lower !== 'this' && lower !== 'next';
  }
  if (isAsking(formAt(view, after - 1))) return !TAKES_CLAUSE.has(lower);
  return PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || isAdverb(lower);
}
