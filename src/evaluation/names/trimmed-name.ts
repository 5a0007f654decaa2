import { type Span, span } from '../../text/span.js';

const TITLES = new Set(
  `mr mrs ms miss dr prof professor president prime minister vice deputy former chancellor secretary general gen colonel
  col lt lieutenant sergeant sgt captain capt major maj admiral king queen prince princess pope sir lord lady dame senator
  sen representative rep governor gov mayor judge justice rev reverend sheikh ayatollah ambassador`.split(
    /\s+/,
  ),
);

const WORD_AND_MORE = /^(\S+)\s+(?=\S)/;
const OPENING = /^[\s"'“‘(]+/;
/** A full stop behind a lone capital or Jr belongs to the name: 'John F.', 'Sammy Ross Jr.' */
const OWN_FULL_STOP = /\b(?:[A-Z]|Jr|Sr)\.$/;

const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/, ''));

function withoutTitles(name: string): string {
  const match = WORD_AND_MORE.exec(name);
  return match !== null && isTitle(match[1]!) ? withoutTitles(name.slice(match[0].length)) : name;
}

const isPunctuation = (character: string): boolean => /[\s.,;:!?)"”\]]/.test(character);

/** Letters that a possessive or a run of punctuation takes at the end of a name; 0 when the name ends there. */
function surplusAtEnd(name: string): number {
  if (/['’]s$/.test(name)) return 2;
  if (/['’]$/.test(name)) return 1;
  let end = name.length;
  while (end > 0 && isPunctuation(name[end - 1]!)) end--;
  return name.length - end;
}

function withoutEnding(name: string): string {
  const surplus = OWN_FULL_STOP.test(name) ? 0 : surplusAtEnd(name);
  return surplus === 0 ? name : withoutEnding(name.slice(0, -surplus));
}

/**
 * The name without leading titles, a trailing possessive and outer punctuation, so that habits of annotation do not
 * count: 'Mr. Lopez’s' -> 'Lopez'. May be empty.
 */
export function trimmedName(text: string, { start, end }: Span): Span {
  const untitled = withoutTitles(text.slice(start, end));
  const opened = untitled.replace(OPENING, '');
  const first = end - opened.length;
  return span(first, first + withoutEnding(opened).length);
}
