import type { GoldArticle } from '../../evaluation/gold/gold-article.js';
import { GoldError } from '../../evaluation/gold/gold-error.js';
import { readGoldLine } from '../../evaluation/gold/read-gold-line.js';
import type { RawArticle } from '../../model/raw-article.js';
import { decode } from '../../reader/encoding/decode.js';
import { byteLines } from '../../reader/json-lines/byte-lines.js';
import { readLine } from '../../reader/json-lines/read-line.js';
import { type Input, innerName } from './input.js';
import { type InputProblem, problemAt } from './problem.js';

/** A line of gold: the document as analysis reads it, and what people annotated. */
export interface GoldDocument {
  readonly raw: RawArticle;
  readonly gold: GoldArticle;
}

function goldOfLine(line: string, location: string): GoldDocument | InputProblem {
  try {
    const gold = readGoldLine(line, location);
    return { gold, raw: readLine(line, location) };
  } catch (error) {
    if (error instanceof GoldError) return { kind: 'PROBLEM', message: error.message };
    throw error;
  }
}

/** The annotated articles of a JSON Lines file, and a problem in the place of each line that is none. */
export async function* readGold(
  input: Input,
  onBytes: (count: number) => void,
): AsyncGenerator<GoldDocument | InputProblem> {
  const { name } = input;
  if (/\.txt$/i.test(innerName(name))) {
    yield problemAt(
      name,
      new Error('is plain text; gold is JSON Lines ({"id", "text", "quotes", "entities"})'),
    );
    return;
  }
  try {
    for await (const { bytes, number } of byteLines(input.open(onBytes))) {
      const line = decode(bytes);
      if (line.trim() !== '') yield goldOfLine(line, `${name}:${number}`);
    }
  } catch (error) {
    yield problemAt(name, error);
  }
}
