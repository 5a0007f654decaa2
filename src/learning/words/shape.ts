import { hashOf } from '../hash.js';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

function classOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (UPPER.test(character)) return 'X';
  if (LOWER.test(character)) return 'x';
  return DIGIT.test(character) ? 'd' : character;
}

/** The kinds of letters in a word, runs written once: 'Xx' for Lopez, 'X.X.' for U.S., 'xXx' for iPhone, 'd,d' for 1,200. */
export function shapeOf(form: string): string {
  let [shape, last] = ['', ''];
  for (const character of form) {
    const next = classOf(character);
    if (next !== last) shape += next;
    last = next;
  }
  return shape;
}

export const shapeHash = (form: string): number => hashOf(shapeOf(form));
