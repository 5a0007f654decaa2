const APOSTROPHES = /[’‘ʼ´`′]/g;
const QUOTES = /[“”„«»″]/g;
const DASHES = /[‐‑‒–—―]/g;

/** Equal for two values that differ only in case, white space, and the form of quotation marks and dashes. */
export const folded = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();

const ACCENTS = /[\u0300-\u036f]/g;

/** Equal for two names or titles that differ only in their form: case, white space, punctuation, accents. */
export const letters = (value: string): string =>
  value
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
