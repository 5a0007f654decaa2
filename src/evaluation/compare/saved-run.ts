import { z } from 'zod';
import { schemaProblem } from '../gold/schema-problem.js';
import { NAME_LABELS } from '../names/judge-names.js';

const rate = z.number().nullable();
const place = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const asked = z.boolean().nullable();

const quoteItem = z.object({
  key: z.string(),
  measures: z.object({
    exact: z.boolean(),
    jaccard80: z.boolean(),
    ggt30: z.boolean(),
    ggt80: z.boolean(),
    endToEnd: z.boolean(),
    speaker: asked,
    canonical: asked,
  }),
  found: place.nullable(),
  speaker: z.string().nullable(),
});

const nameItem = z.object({ key: z.string(), right: z.boolean() });

const spuriousItem = z.object({
  key: z.string(),
  article: z.string(),
  what: z.enum(['quote', ...NAME_LABELS]),
  at: place,
});

const savedRun = z.object({
  format: z.literal('verbatim-evaluation-1'),
  kind: z.string().nullable(),
  /** Headline figures, percent, in the order in which they are shown. */
  figures: z.array(z.tuple([z.string(), rate])),
  quotes: z.array(quoteItem).readonly(),
  names: z.array(nameItem).readonly(),
  /** What was found and is in no gold. */
  spurious: z.array(spuriousItem).readonly(),
});

/** What became of every gold item of one evaluation, to compare a later one with. Offsets are those of the articles. */
export type SavedRun = Readonly<z.infer<typeof savedRun>>;
export type SavedQuote = Readonly<SavedRun['quotes'][number]>;
export type SavedSpurious = Readonly<SavedRun['spurious'][number]>;
export type SavedMeasure = keyof SavedQuote['measures'];

/** @returns what is wrong, in words, for content that no evaluation saved */
export function parseSavedRun(content: string): SavedRun | string {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return `is not JSON (${(error as Error).message})`;
  }
  const result = savedRun.safeParse(value);
  return result.success ? result.data : `is no saved evaluation: ${schemaProblem(result.error)}`;
}

const list = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

/** JSON with an item a line, so that two files can be compared line by line as well. */
export const printSavedRun = (run: SavedRun): string =>
  `{${Object.entries(run)
    .map(
      ([name, value]) =>
        `${JSON.stringify(name)}:${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
    )
    .join(',\n')}}\n`;
