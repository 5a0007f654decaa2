/** Beyond these, parsers of CommonMark need more than linear time: signs of markup in a paragraph, containers and columns before a line. */
const MOST_SIGNS = 4000;
const MOST_CONTAINERS = 60;
const MOST_COLUMNS = 400;

const SIGNS = /[*_[\]!`<\\]/g;
const PREFIX = /^[\s>*+\d.)-]*/;
const CONTAINERS = />|[*+-](?=\s)|\d[.)](?=\s)/g;

/** Where a document has more markup than any prose; null when nowhere. */
export function tooMuchMarkup(source: string, base: number): number | null {
  let [signs, at] = [0, base];
  for (const line of source.slice(base).split('\n')) {
    const prefix = PREFIX.exec(line)![0];
    signs = line.trim() === '' ? 0 : signs + countOf(line, SIGNS);
    const isTooMuch =
      signs > MOST_SIGNS || prefix.length > MOST_COLUMNS || countOf(prefix, CONTAINERS) > MOST_CONTAINERS;
    if (isTooMuch && line.trim() !== '') return at;
    at += line.length + 1;
  }
  return null;
}

const countOf = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
