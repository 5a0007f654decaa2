import { SOURCE_KINDS } from '../../model/entity.js';
import { PARAGRAPH_KINDS } from '../../model/paragraph.js';
import { QUOTE_KINDS } from '../../model/quote.js';
import { wordsOf } from '../words/each-word.js';
import { badQuery } from './bad-query.js';
import { piecesOf, type QueryPiece } from './query-pieces.js';
import type { Clause, KindClause, SearchQuery, SoughtWord } from './search-query.js';

/** Code units of a query, and words in it, at the most. */
const MAX_QUERY_LENGTH = 500;
const MAX_QUERY_WORDS = 40;

/** Letters of a prefix, at the least: shorter ones stand for too many words to tell anything. */
const SHORTEST_PREFIX = 2;

const OR = 'OR';

/**
 * Reads the language of `search`: words that must all be there; "phrases"; prefixes (`sanct*`); `title:`, `speaker:`,
 * `source:` and `kind:` in front of a word or phrase; `-` in front of what must not be there; `OR` between two of which one will do.
 * Whether words are misspelt is not looked into.
 * @throws QueryError with the position when it is not well formed
 */
export function parseQuery(query: string): SearchQuery {
  if (query.length > MAX_QUERY_LENGTH)
    throw badQuery(`A query has at most ${MAX_QUERY_LENGTH} characters.`, MAX_QUERY_LENGTH);
  const reader = new PieceReader();
  for (const piece of piecesOf(query)) reader.take(piece);
  return checked(reader.finish(), query);
}

class PieceReader {
  readonly #choices: Clause[][] = [];
  readonly #excluded: Clause[] = [];
  /** The one that was read last, when its second choice has not come yet. */
  #or: QueryPiece | null = null;

  take(piece: QueryPiece): void {
    if (isOr(piece)) {
      this.#takeOr(piece);
      return;
    }
    const clause = clauseOf(piece);
    if (clause === null) return;
    if (piece.isExcluded && this.#or !== null)
      throw badQuery('What is excluded is no choice.', piece.position);
    if (piece.isExcluded) this.#excluded.push(clause);
    else if (this.#or !== null) this.#choices.at(-1)!.push(clause);
    else this.#choices.push([clause]);
    this.#or = null;
  }

  finish(): SearchQuery {
    if (this.#or !== null) throw orBetween(this.#or);
    return { choices: this.#choices, excluded: this.#excluded };
  }

  #takeOr(piece: QueryPiece): void {
    if (this.#or !== null || this.#choices.length === 0) throw orBetween(piece);
    this.#or = piece;
  }
}

const orBetween = ({ position }: QueryPiece) => badQuery('"OR" stands between two words.', position);

const isOr = ({ value, field, isQuoted, isExcluded }: QueryPiece): boolean =>
  value === OR && field === null && !isQuoted && !isExcluded;

function checked(query: SearchQuery, text: string): SearchQuery {
  if (query.choices.length === 0)
    throw badQuery(
      query.excluded.length === 0 ? 'The query holds no word.' : 'A query cannot only exclude.',
      0,
    );
  const clauses = [...query.choices.flat(), ...query.excluded];
  const words = clauses.reduce((sum, clause) => sum + (clause.type === 'KIND' ? 1 : clause.words.length), 0);
  if (words > MAX_QUERY_WORDS)
    throw badQuery(`A query has at most ${MAX_QUERY_WORDS} words, not ${words}.`, text.length);
  return query;
}

/** Null for a piece that is nothing but punctuation: no text is found by it. */
function clauseOf(piece: QueryPiece): Clause | null {
  const words = soughtWords(piece);
  if (piece.field === null) return words.length === 0 ? null : { type: 'TEXT', words, inTitle: false };
  if (words.length === 0) throw badQuery(`"${piece.field}:" stands in front of a word.`, piece.valuePosition);
  switch (piece.field.toLowerCase()) {
    case 'title':
      return { type: 'TEXT', words, inTitle: true };
    case 'speaker':
      return { type: 'SPEAKER', words };
    case 'source':
      return { type: 'SOURCE', words };
    case 'kind':
      return kindClause(piece);
    default:
      throw badQuery(
        `There is no field "${piece.field}:", only title:, speaker:, source: and kind:. Put words with a colon in quotation marks.`,
        piece.position,
      );
  }
}

function soughtWords({ value, valuePosition, isQuoted }: QueryPiece): SoughtWord[] {
  const star = isQuoted ? -1 : value.indexOf('*');
  const words = wordsOf(star < 0 ? value : value.slice(0, star)).map(asWritten);
  if (star < 0) return words;
  const last = words.at(-1);
  if (star !== value.length - 1 || last === undefined)
    throw badQuery('A star stands at the end of a word: "sanct*".', valuePosition + star);
  if (last.text.length < SHORTEST_PREFIX)
    throw badQuery(`In front of a star stand at least ${SHORTEST_PREFIX} letters.`, valuePosition + star);
  return [...words.slice(0, -1), { ...last, isPrefix: true }];
}

const asWritten = (text: string): SoughtWord => ({ text, isPrefix: false, isMisspelt: false });

const KINDS = [...PARAGRAPH_KINDS, ...QUOTE_KINDS, ...SOURCE_KINDS];

function kindClause({ value, valuePosition }: QueryPiece): KindClause {
  const kind = KINDS.find((each) => each === value.trim().toUpperCase().replaceAll(/[\s-]/g, '_'));
  if (kind === undefined)
    throw badQuery(`There is no kind "${value}", only ${KINDS.join(', ').toLowerCase()}.`, valuePosition);
  return { type: 'KIND', kind };
}
