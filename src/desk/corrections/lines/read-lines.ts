import { z } from 'zod';
import { SOURCE_KINDS } from '../../../model/entity.js';
import { QUOTE_KINDS } from '../../../model/quote.js';
import type { Correction } from '../correction.js';

/** A line that holds no correction, or one that cannot be taken. */
export interface LineProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Where in the line: 'before.segments.0.exact'; null when the line is no JSON. */
  readonly path: string | null;
  readonly message: string;
}

export interface ReadLine {
  readonly line: number;
  readonly correction: Correction;
}

interface ReadLines {
  readonly read: readonly ReadLine[];
  readonly problems: readonly LineProblem[];
}

const words = z.string().regex(/\S/, 'must not be blank');
const instant = z.iso.datetime({ precision: 3, error: 'must be a time in UTC with milliseconds' });
const idOf = (type: string) =>
  z.string().startsWith(`${type}_`, `must be the id of ${type === 'article' ? 'an' : 'a'} ${type}`);
const offset = z.int().nonnegative();

const anchor = z
  .strictObject({ start: offset, end: offset, exact: words, prefix: z.string(), suffix: z.string() })
  .refine(({ start, end, exact }) => end - start === exact.length, {
    error: 'must be as long as "exact"',
    path: ['end'],
  });

const personNamed = { kind: z.literal('PERSON'), name: words, sourceKind: z.null() };
const sourceNamed = { kind: z.literal('SOURCE'), name: words, sourceKind: z.enum(SOURCE_KINDS) };
const person = z.strictObject({ ...personNamed, id: idOf('person') });
const source = z.strictObject({ ...sourceNamed, id: idOf('source') });
const speaker = z.union([
  z.strictObject({ ...personNamed, id: idOf('person').nullable() }),
  z.strictObject({ ...sourceNamed, id: idOf('source').nullable() }),
]);

const value = z.strictObject({
  kind: z.enum(QUOTE_KINDS),
  segments: z.array(anchor).min(1),
  speaker: speaker.nullable(),
});

const deed = { at: instant, by: z.string(), why: words };
const head = { id: idOf('correction'), ...deed, undone: z.strictObject(deed).nullable() };
const quote = { ...head, article: idOf('article') };
const merge = (between: typeof person | typeof source) => ({ ...head, before: between, after: between });
const split = (between: typeof person | typeof source) => ({
  ...merge(between),
  articles: z.array(idOf('article')).min(1),
});

const correction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('CORRECT_QUOTE'), ...quote, before: value, after: value.partial() }),
  z.strictObject({ action: z.literal('REJECT_QUOTE'), ...quote, before: value }),
  z.strictObject({ action: z.literal('ADD_QUOTE'), ...quote, after: value }),
  z.strictObject({ action: z.literal('MERGE_PERSONS'), ...merge(person) }),
  z.strictObject({ action: z.literal('MERGE_SOURCES'), ...merge(source) }),
  z.strictObject({ action: z.literal('SPLIT_PERSON'), ...split(person) }),
  z.strictObject({ action: z.literal('SPLIT_SOURCE'), ...split(source) }),
  z.strictObject({
    action: z.literal('LINK_WIKIDATA'),
    ...head,
    before: z.union([person, source]),
    wikidataId: z.string().regex(/^Q[1-9]\d*$/, 'must be Q and a number'),
  }),
]);

/**
 * Reads JSON Lines as `lineOf` writes them; blank lines are passed over. A line that cannot be read is told of and stops no
 * other.
 * @param now ISO 8601: what is said to be done later is refused, for it would come after all that is done from now on
 */
export function readLines(text: string, now: string): ReadLines {
  const read: ReadLine[] = [];
  const problems: LineProblem[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue;
    const result = readLine(content, now);
    if ('id' in result) read.push({ line: index + 1, correction: result });
    else problems.push({ line: index + 1, ...result });
  }
  return { read, problems };
}

function readLine(content: string, now: string): Correction | Omit<LineProblem, 'line'> {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return { path: null, message: `This is not JSON: ${(error as Error).message}.` };
  }
  const { data, error } = correction.safeParse(json);
  if (error) {
    const [{ path, message }] = error.issues as [z.core.$ZodIssue];
    return { path: path.join('.'), message };
  }
  if (data.at > now) return { path: 'at', message: 'lies in the future' };
  if (data.undone !== null && data.undone.at > now)
    return { path: 'undone.at', message: 'lies in the future' };
  return data;
}
