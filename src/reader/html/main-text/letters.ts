/** What the characters of a text are, counted. */
export interface LetterCounts {
  /** As wide as they are read: a character of a script without spaces between words counts as three. */
  readonly size: number;
  readonly words: number;
  readonly digits: number;
  readonly capitals: number;
  readonly commas: number;
  /** Full stops, question and exclamation marks. */
  readonly stops: number;
  readonly quotationMarks: number;
}

const COMMAS = new Set(',;،؛、，；।'.split(''));
const STOPS = new Set('.!?…。！？؟।۔။።'.split(''));
const MARKS = new Set('"“”„«»‹›「」『』‘’'.split(''));
const IDEOGRAPH = 3;

const isIdeograph = (code: number): boolean => code >= 0x2e80 && code <= 0xd7ff;

type Counting = { -readonly [Key in keyof LetterCounts]: LetterCounts[Key] };

/** Counts in one walk. */
export function countLetters(text: string): LetterCounts {
  const counts: Counting = {
    size: 0,
    words: 0,
    digits: 0,
    capitals: 0,
    commas: 0,
    stops: 0,
    quotationMarks: 0,
  };
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWhite = code === 32 || code === 10;
    if (!isWhite && !isInWord) counts.words += 1;
    isInWord = !isWhite;
    counts.size += isIdeograph(code) ? IDEOGRAPH : 1;
    if (!isWhite && !isSmall(code)) countSpecial(counts, code, text[at]!);
  }
  return counts;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function countSpecial(counts: Counting, code: number, letter: string): void {
  if (code >= 48 && code <= 57) counts.digits += 1;
  else if (code >= 65 && code <= 90) counts.capitals += 1;
  else if (COMMAS.has(letter)) counts.commas += 1;
  else if (STOPS.has(letter)) counts.stops += 1;
  else if (MARKS.has(letter)) counts.quotationMarks += 1;
}

const CLOSING = new Set('"”’»›」』)]）】'.split(''));

/** True when the last letter that is no closing mark ends a sentence. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && (CLOSING.has(text[at]!) || text[at] === ' ')) at -= 1;
  return STOPS.has(text[at] ?? '');
}
