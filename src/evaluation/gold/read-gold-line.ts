import type { GoldArticle, GoldQuote } from './gold-article.js';
import { GoldError } from './gold-error.js';
import { type GoldShape, goldSchema } from './gold-schema.js';
import { schemaProblem } from './schema-problem.js';

function parse(line: string, location: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new GoldError(location, `is not JSON (${(error as Error).message})`);
  }
}

function quoteOf(entry: NonNullable<GoldShape['quotes']>[number]): GoldQuote {
  const { start, end, segments, type, kind, speaker, speaker_canonical: name } = entry;
  return {
    start,
    end,
    segments: segments?.map(([from, to]) => ({ start: from, end: to })) ?? [{ start, end }],
    type: type ?? null,
    kind: kind ?? null,
    speaker: speaker ?? null,
    name: name || null,
  };
}

/**
 * One annotated article: `{"id", "text", "quotes"?: [...], "entities"?: [...]}`, offsets UTF-16 code units, half-open.
 * Members that are not measured are passed over.
 * @param location of the line: 'dev.jsonl:12'
 * @throws GoldError when the line is no such article; it names the first member that is wrong
 */
export function readGoldLine(line: string, location: string): GoldArticle {
  const result = goldSchema.safeParse(parse(line, location));
  if (!result.success) throw new GoldError(location, schemaProblem(result.error));
  const { id, text, quotes, entities } = result.data;
  return {
    id: id ?? null,
    text,
    quotes: quotes?.map(quoteOf) ?? null,
    entities: entities ?? null,
  };
}
