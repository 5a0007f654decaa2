import type { GoldArticle } from '../../evaluation/gold/gold-article.js';
import { GoldError } from '../../evaluation/gold/gold-error.js';
import { readGoldLine } from '../../evaluation/gold/read-gold-line.js';
import type { RawArticle } from '../../model/raw-article.js';
import { decompressed } from '../../reader/compression/decompressed.js';
import { innerName } from '../../reader/document-name.js';
import { decode } from '../../reader/encoding/decode.js';
import { byteLines } from '../../reader/json-lines/byte-lines.js';
import { readLine } from '../../reader/json-lines/read-line.js';
import { type Problem, problem, problemAt } from '../../server/reading/remark.js';

/** A line of gold: the document as analysis reads it, and what people annotated. */
export interface GoldDocument {
  readonly raw: RawArticle;
  readonly gold: GoldArticle;
}

function goldOfLine(line: string, location: string): GoldDocument | Problem {
  try {
    const gold = readGoldLine(line, location);
    return { gold, raw: readLine(line, location) };
  } catch (error) {
    if (error instanceof GoldError) return problem('UNREADABLE', error.location, error.reason);
    throw error;
  }
}

/** The annotated articles of a JSON Lines file, and a problem in the place of each line that is none. */
export async function* readGold(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<GoldDocument | Problem> {
  if (/\.txt$/i.test(innerName(name))) {
    const reason = 'is plain text; gold is JSON Lines ({"id", "text", "quotes", "entities"})';
    yield problem('UNREADABLE', name, reason);
    return;
  }
  try {
    for await (const { bytes, number } of byteLines(decompressed(chunks))) {
      const line = decode(bytes);
      if (line.trim() !== '') yield goldOfLine(line, `${name}:${number}`);
    }
  } catch (error) {
    yield problemAt(name, error);
  }
}
