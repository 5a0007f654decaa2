/** Adds colour to a word; must not change the letters people see. */
export type Style = (text: string) => string;

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

export interface Layout {
  /** Letters a line may have; a longer word gets a line of its own and sticks out. */
  readonly width: number;
  /** Put before the first line. */
  readonly first: string;
  /** Put before every other line. */
  readonly rest: string;
}

export const plain: Style = (text) => text;

const WHITE_SPACE = /\s+/u;

/** Code points, which is what most letters take on screen; wide and combining ones are counted as one. */
const lengthOnScreen = (text: string): number => [...text].length;

/** Control characters could give orders to the terminal; they are shown as U+FFFD. */
const harmless = (text: string): string => text.replaceAll(/\p{Cc}/gu, '\u{FFFD}');

interface Word {
  length: number;
  shown: string;
}

/** Words may be made of several runs: '“{We' in '“' + '{' + 'We'. */
function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { text, style } of runs) {
    text.split(WHITE_SPACE).forEach((part, index) => {
      if (index > 0) open = false;
      if (part === '') return;
      const word: Word = open ? words.at(-1)! : { length: 0, shown: '' };
      if (!open) words.push(word);
      word.length += lengthOnScreen(part);
      word.shown += style(harmless(part));
      open = true;
    });
  }
  return words;
}

/** Lays runs out in lines of at most `width` letters, white space of any kind and number becoming one space. */
export function wrap(runs: readonly Run[], { width, first, rest }: Layout): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let used = lengthOnScreen(first);
  let empty = true;
  for (const { length, shown } of wordsOf(runs)) {
    if (!empty && used + 1 + length > width) {
      lines.push(line);
      [line, used, empty] = [rest, lengthOnScreen(rest), true];
    }
    line += empty ? shown : ` ${shown}`;
    used += empty ? length : length + 1;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}
