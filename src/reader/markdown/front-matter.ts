/** What stands between fences before the text of a document. */
export interface FrontMatter {
  /** 'yaml' behind '---', 'toml' behind '+++', else the word behind the fence: 'js'. */
  readonly language: string;
  readonly text: string;
  /** Offset behind the closing fence. */
  readonly end: number;
}

const OPENING = /^(---|\+\+\+)[ \t]*([a-z\d]{0,20})[ \t]*\r?\n/i;

/** A first line like that of front matter: 'title: Gate shut', 'title = "Gate shut"', '# of ours', '- a'. */
const FIRST_LINE = /^\s*(?:#|-\s|[[{]|["']?[\p{L}_][\p{L}\d_ .-]{0,60}["']?\s*[:=])/u;

/** The front matter of a document; null when it does not begin with a fence or the fence is never closed. */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const [{ length }, fence = '', word = ''] = opening;
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/m : /^\+\+\+[ \t]*\r?$/m;
  const found = closing.exec(text.slice(length));
  if (found === null) return null;
  const end = length + found.index + found[0].length;
  const usual = fence === '---' ? 'yaml' : 'toml';
  return {
    language: word === '' ? usual : word.toLowerCase(),
    text: text.slice(length, length + found.index),
    end: text[end] === '\n' ? end + 1 : end,
  };
}

/** Whether a document of any name begins with front matter: two lines of dashes alone may part plain text. */
export function beginsWithFrontMatter(text: string): boolean {
  const matter = frontMatterOf(text);
  return matter !== null && (matter.language !== 'yaml' || FIRST_LINE.test(matter.text));
}
