/** Marks that may close each other. */
export type MarkFamily = 'DOUBLE' | 'SINGLE' | 'ANGLE' | 'SINGLE_ANGLE' | 'CORNER' | 'WHITE_CORNER';

/** The side that a mark takes in most countries; EITHER for marks that look the same on both sides. */
export type MarkShape = 'OPENING' | 'CLOSING' | 'EITHER';

export interface QuotationMark {
  readonly family: MarkFamily;
  readonly shape: MarkShape;
}

/**
 * Family, shape, marks. What a mark does in a text also depends on its place: “ closes „German“ words, » opens
 * »Danish« ones, ’ is an apostrophe more often than not.
 */
const TABLE: readonly (readonly [MarkFamily, MarkShape, string])[] = [
  ['DOUBLE', 'OPENING', '“ „ ‟ `` ‘‘ 〝'],
  ['DOUBLE', 'CLOSING', '” ’’ 〞 〟'],
  ['DOUBLE', 'EITHER', "\" '' ＂"],
  ['SINGLE', 'OPENING', '‘ ‚ ‛ `'],
  ['SINGLE', 'CLOSING', '’'],
  ['SINGLE', 'EITHER', "'"],
  ['ANGLE', 'OPENING', '«'],
  ['ANGLE', 'CLOSING', '»'],
  ['SINGLE_ANGLE', 'OPENING', '‹'],
  ['SINGLE_ANGLE', 'CLOSING', '›'],
  ['CORNER', 'OPENING', '「 ｢'],
  ['CORNER', 'CLOSING', '」 ｣'],
  ['WHITE_CORNER', 'OPENING', '『'],
  ['WHITE_CORNER', 'CLOSING', '』'],
];

const MARKS: ReadonlyMap<string, QuotationMark> = new Map(
  TABLE.flatMap(([family, shape, marks]) =>
    marks.split(' ').map((mark) => [mark, Object.freeze({ family, shape })] as const),
  ),
);

/** What is known of a token as a quotation mark; undefined for any other token. A run of one sign is one mark. */
export const findQuotationMark = (form: string): QuotationMark | undefined =>
  MARKS.get(form) ?? (form.length > 1 && form[0] === form[1] ? MARKS.get(form[0]!) : undefined);

/** True for ' and ’, which stand inside words and behind them more often than they quote. */
export const isApostrophe = (character: string): boolean => character === "'" || character === '’';
