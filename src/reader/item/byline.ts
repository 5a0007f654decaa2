import type { AuthorsClaim } from './claim.js';

/** 'By ' and its likes before a name; 'Abby' keeps its letters, for white space must follow. */
const PREFIX = /^(?:by|written by|reporting by|from)[:\s]\s*/i;

const BETWEEN_NAMES = / and | ?[&;|/] ?/i;

/** Words of jobs and outlets, which no name of a person has. */
const NO_NAME =
  /\b(?:writers?|correspondents?|reporters?|editors?|editorial|staff|desk|university|college|institute|press|news|newspapers?|agency|agencies|service|services|bureau|herald|times|post|tribune|gazette|journal|magazine|media|radio|television|tv|chief|columnist|analyst|contributors?|contributing|photographers?|special|team|associated|newsroom|department|co|inc|ltd|llc)\b/i;

const PARTICLES: readonly string[] = [
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'van',
  'von',
  'y',
];

const INITIAL = /^\p{Lu}|^[dO][’']\p{Lu}|^[\p{Lo}]/u;

/**
 * True for what has the form of a person's name.
 * @example 'Lena Ostrow', 'Ludwig van der Meer', 'BO WEBB', 'J. P. d'Arcy'
 * @counterexample 'Tarn Bay Herald', 'our correspondents', 'Business Writer'
 */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 6 || /\d|@/.test(text) || NO_NAME.test(text) || /^the\s/i.test(text)) return false;
  return (
    words.every((word) => INITIAL.test(word) || PARTICLES.includes(word)) && INITIAL.test(words[0] ?? '')
  );
}

/** Longer ones are sentences. */
const LONGEST_NAME = 80;

/** Behind a comma stands another name only where it has a surname: 'Lena Ostrow, Northwire'. */
const namesIn = (part: string): readonly string[] =>
  part
    .split(',')
    .filter((name) => name.length <= LONGEST_NAME)
    .map((name) =>
      name
        .trim()
        .replace(PREFIX, '')
        .replace(/^["“]|[.;:=\s"”]+$/g, ''),
    )
    .filter((name, index) => name !== '' && isName(name) && (index === 0 || /\s/.test(name)));

/** The names of a byline: 'By Lena Ostrow and Bo Webb, Tarn Bay Herald'. Jobs and outlets are none. */
export const namesOfByline = (byline: string): readonly string[] =>
  byline
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(PREFIX, ''))
    .flatMap((line) => line.split(BETWEEN_NAMES).flatMap(namesIn));

/** Nothing for a blank byline. */
export function bylineClaim(byline: string | null, origin: string): readonly AuthorsClaim[] {
  const printed = byline?.replace(/\s+/g, ' ').trim() ?? '';
  return printed === '' ? [] : [{ printed: [printed], names: namesOfByline(byline!), origin }];
}

/** Names that a document lists one by one, each taken as it is. */
export const listedClaim = (names: readonly string[], origin: string): readonly AuthorsClaim[] =>
  names.length === 0 ? [] : [{ printed: names, names, origin }];
