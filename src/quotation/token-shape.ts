import type { Tokens } from '../model/tokens.js';

const CLOSING_MARK = /^(?:[”"»’'“]|''|›)$/u;
const OPENING_MARK = /^(?:[“"«„‘'”]|``|‹)$/u;
const CLAUSE_END = new Set(['.', ';', ':', '?', '!', '…', '...']);

export const isWord = (tokens: Tokens, index: number): boolean => /^[\p{L}\p{N}]/u.test(tokens.form(index));

export const isCapitalised = (tokens: Tokens, index: number): boolean => /^\p{Lu}/u.test(tokens.form(index));

export const isDash = (tokens: Tokens, index: number): boolean => /^(?:[–—―-]|--)$/u.test(tokens.form(index));

export const endsClause = (tokens: Tokens, index: number): boolean => CLAUSE_END.has(tokens.form(index));

export const looksClosing = (tokens: Tokens, index: number): boolean => CLOSING_MARK.test(tokens.form(index));

export const looksOpening = (tokens: Tokens, index: number): boolean => OPENING_MARK.test(tokens.form(index));
