import { goldText } from './gold-files.js';

/** A syntactic word of a treebank; clitics are words of their own. */
export interface TreebankWord {
  readonly form: string;
  /** Penn tag (XPOS). */
  readonly tag: string;
  /** Universal relation to its head. */
  readonly relation: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  /** True when no white space stands between this word and the next. */
  readonly isJoined: boolean;
}

/** Columns of CoNLL-U. */
const COLUMN = { ID: 0, FORM: 1, XPOS: 4, HEAD: 6, RELATION: 7, MISC: 9 } as const;

/** '12-13' spans the words of one printed token, '8.1' is a word that is not printed. */
const isWord = (id: string): boolean => /^\d+$/.test(id);

const isJoined = (cells: readonly string[]): boolean =>
  cells[COLUMN.MISC]!.split('|').includes('SpaceAfter=No');

/** The words inside a printed token are joined, the last of them as the token is. */
function joinedWords(rows: readonly (readonly string[])[]): ReadonlyMap<number, boolean> {
  const joined = new Map<number, boolean>();
  for (const cells of rows) {
    const [first, last] = cells[COLUMN.ID]!.split('-').map(Number);
    if (last === undefined) continue;
    for (let id = first!; id < last; id++) joined.set(id, true);
    joined.set(last, isJoined(cells));
  }
  return joined;
}

function sentenceOf(block: string): readonly TreebankWord[] {
  const rows = block
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const joined = joinedWords(rows);
  return rows
    .filter((cells) => isWord(cells[COLUMN.ID]!))
    .map((cells) => ({
      form: cells[COLUMN.FORM]!,
      tag: cells[COLUMN.XPOS]!,
      relation: cells[COLUMN.RELATION]!,
      head: Number(cells[COLUMN.HEAD]) - 1,
      isJoined: joined.get(Number(cells[COLUMN.ID])) ?? isJoined(cells),
    }));
}

/** The sentences of a gold treebank by its path inside the collection. */
export const treebank = (path: string): readonly (readonly TreebankWord[])[] =>
  goldText(path)
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(sentenceOf);
