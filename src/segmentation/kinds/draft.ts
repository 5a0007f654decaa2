import type { Span } from '../../text/span.js';
import type { Block } from '../paragraphs/find-paragraphs.js';
import type { TokenTable } from '../tokens/token-table.js';

/** A paragraph whose kind is sought. */
export interface Draft extends Span {
  readonly index: number;
  readonly blanksBefore: number;
  /** Its first characters, enough for any rule on wording. */
  readonly opening: string;
  /** The same in lower case, ’ written ', runs of white space as one space. */
  readonly lower: string;
  /** Tokens of its own: `from` up to `to`, half-open. */
  readonly from: number;
  readonly to: number;
  /** Last character that is no closing mark, bracket or white space; empty when there is none. */
  readonly lastSign: string;
}

/** A document whose paragraphs are classified. */
export interface Page {
  readonly text: string;
  readonly title: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly drafts: readonly Draft[];
  /** Index of the last paragraph that is neither boilerplate nor a source line; -1 when there is none. */
  readonly last: number;
  /** Index of the first long paragraph; the number of paragraphs when there is none. */
  readonly firstLong: number;
  readonly table: TokenTable;
  /** By token: one of ROLE. */
  readonly roles: Uint8Array;
}

const OPENING_LENGTH = 100;
const CLOSING_SIGNS = new Set([...'"\'”’»“›」』)]}*_']);

export function draftsOf(text: string, blocks: readonly Block[], table: TokenTable): readonly Draft[] {
  let from = 0;
  return blocks.map(({ start, end, blanksBefore }, index) => {
    const first = from;
    while (from < table.length && table.paragraphs[from] === index) from += 1;
    const opening = text.slice(start, Math.min(end, start + OPENING_LENGTH));
    const lower = opening.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
    return {
      index,
      start,
      end,
      blanksBefore,
      opening,
      lower,
      from: first,
      to: from,
      lastSign: lastSign(text, start, end),
    };
  });
}

/** The signs at the end are few; of a paragraph of nothing else only the last are looked at. */
function lastSign(text: string, start: number, end: number): string {
  const limit = Math.max(start, end - 8);
  for (let at = end - 1; at >= limit; at -= 1) {
    const sign = text[at]!;
    if (!CLOSING_SIGNS.has(sign) && sign.trim() !== '') return sign;
  }
  return '';
}

/** A paragraph of more tokens is prose even where its full stop was lost. */
const PROSE_LENGTH = 30;

export const isLong = ({ from, to }: Draft): boolean => to - from > PROSE_LENGTH;

export const lengthInTokens = ({ from, to }: Draft): number => to - from;

export const formsOf = ({ table }: Page, { from, to }: Draft): readonly string[] =>
  table.forms.slice(from, to);

const ENDS_A_SENTENCE = new Set('. ! ? … 。 ！ ？ ؟ ۔ ।'.split(' '));
const ENDS_A_CLAUSE = new Set([...',:;，、：；-–—']);

/** True for a paragraph that stops as sentences do. */
export const endsAsSentence = ({ lastSign }: Draft): boolean => ENDS_A_SENTENCE.has(lastSign);

/** True for a paragraph that stops in the middle of something: 'He added:' */
export const endsAsClause = ({ lastSign }: Draft): boolean => ENDS_A_CLAUSE.has(lastSign);
