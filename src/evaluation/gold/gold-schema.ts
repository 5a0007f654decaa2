import { z } from 'zod';
import { QUOTE_TYPES } from './gold-article.js';

const offset = z.int().nonnegative();
const span = z.object({ start: offset, end: offset });

const quote = span.extend({
  segments: z
    .array(z.tuple([offset, offset]))
    .min(1)
    .optional(),
  type: z.enum(QUOTE_TYPES).nullish(),
  kind: z.string().nullish(),
  speaker: span.nullish(),
  speaker_canonical: z.string().nullish(),
});

const shape = z
  .object({
    id: z.union([z.string(), z.int().transform(String)]).nullish(),
    text: z.string(),
    quotes: z.array(quote).optional(),
    entities: z.array(span.extend({ label: z.string() })).optional(),
  })
  .refine(({ quotes, entities }) => quotes !== undefined || entities !== undefined, {
    error: 'the line holds neither "quotes" nor "entities": there is nothing to measure',
  });

export type GoldShape = z.infer<typeof shape>;
type GoldQuoteShape = z.infer<typeof quote>;
type Place = readonly (string | number)[];

/** A pair of offsets and where the line has each. */
interface PlacedSpan {
  readonly start: number;
  readonly end: number;
  readonly startAt: Place;
  readonly endAt: Place;
}

const placed = ({ start, end }: { start: number; end: number }, at: Place): PlacedSpan => ({
  start,
  end,
  startAt: [...at, 'start'],
  endAt: [...at, 'end'],
});

function* spansOfQuote(entry: GoldQuoteShape, at: Place): Generator<PlacedSpan> {
  yield placed(entry, at);
  if (entry.speaker) yield placed(entry.speaker, [...at, 'speaker']);
  for (const [index, [start, end]] of (entry.segments ?? []).entries()) {
    const place = [...at, 'segments', index];
    yield { start, end, startAt: [...place, 0], endAt: [...place, 1] };
  }
}

function* spansOf({ quotes = [], entities = [] }: GoldShape): Generator<PlacedSpan> {
  for (const [index, entry] of quotes.entries()) yield* spansOfQuote(entry, ['quotes', index]);
  for (const [index, entry] of entities.entries()) yield placed(entry, ['entities', index]);
}

/** A gold line: the offsets of every span are in order and inside the text. */
export const goldSchema = shape.superRefine((line, context) => {
  const issue = (path: Place, message: string) =>
    context.addIssue({ code: 'custom', path: [...path], message });
  for (const { start, end, startAt, endAt } of spansOf(line)) {
    if (start >= end) issue(endAt, `lies at or before its start (${end}, start ${start})`);
    else if (start >= line.text.length)
      issue(startAt, `lies behind the text (${start} of ${line.text.length})`);
    else if (end > line.text.length) issue(endAt, `lies behind the text (${end} of ${line.text.length})`);
  }
});
