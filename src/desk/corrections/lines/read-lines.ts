import { z } from 'zod';
import { SOURCE_KINDS } from '../../../model/entity.js';
import { QUOTE_KINDS } from '../../../model/quote.js';
import type { Correction, CorrectionAction } from '../correction.js';

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

const person = z.strictObject({
  kind: z.literal('PERSON'),
  id: idOf('person'),
  name: words,
  sourceKind: z.null(),
});
const source = person.extend({
  kind: z.literal('SOURCE'),
  id: idOf('source'),
  sourceKind: z.enum(SOURCE_KINDS),
});
const speaker = z.union([
  person.extend({ id: idOf('person').nullable() }),
  source.extend({ id: idOf('source').nullable() }),
]);

const value = z.strictObject({
  kind: z.enum(QUOTE_KINDS),
  segments: z.array(anchor).min(1),
  speaker: speaker.nullable(),
});

const deed = { at: instant, by: z.string(), why: words };
const head = <Action extends CorrectionAction>(action: Action) => ({
  id: idOf('correction'),
  ...deed,
  undone: z.strictObject(deed).nullable(),
  action: z.literal(action),
});
const ofQuote = <Action extends CorrectionAction>(action: Action) => ({
  ...head(action),
  article: idOf('article'),
});

const correction = z.discriminatedUnion('action', [
  z.strictObject({ ...ofQuote('CORRECT_QUOTE'), before: value, after: value.partial() }),
  z.strictObject({ ...ofQuote('REJECT_QUOTE'), before: value }),
  z.strictObject({ ...ofQuote('ADD_QUOTE'), after: value }),
  z.strictObject({ ...head('MERGE_PERSONS'), before: person, after: person }),
  z.strictObject({ ...head('MERGE_SOURCES'), before: source, after: source }),
  z.strictObject({
    ...head('SPLIT_PERSON'),
    before: person,
    after: person,
    articles: z.array(idOf('article')).min(1),
  }),
  z.strictObject({
    ...head('SPLIT_SOURCE'),
    before: source,
    after: source,
    articles: z.array(idOf('article')).min(1),
  }),
  z.strictObject({
    ...head('LINK_WIKIDATA'),
    before: z.union([person, source]),
    wikidataId: z.string().regex(/^Q[1-9]\d*$/, 'must be Q and a number'),
  }),
]);

/**
 * Reads JSON Lines as `lineOf` writes them; blank lines are passed over. A line that cannot be read is told of and stops no
 * other.
 * @param limit ISO 8601: what is said to be done later is refused, for it would go before all that is done until then
 */
export function* readLines(text: string, limit: string): Iterable<ReadLine | LineProblem> {
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    const result = readLine(content, limit);
    if ('id' in result) yield { line, correction: result };
    else for (const problem of result) yield { line, ...problem };
  }
}

type Problem = Omit<LineProblem, 'line'>;

function readLine(content: string, limit: string): Correction | readonly Problem[] {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return [{ path: null, message: `This is not JSON: ${(error as Error).message}.` }];
  }
  const { data, error } = correction.safeParse(json);
  if (error) return error.issues.flatMap((issue) => problemsOf(issue, []));
  const late = lateTimes(data, limit);
  return late.length > 0 ? late : data;
}

type Path = readonly PropertyKey[];

/** Of a value that may be one thing or another, what keeps it from being the one that it is nearest to. */
function problemsOf(issue: z.core.$ZodIssue, above: Path): readonly Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ path: path.join('.'), message: issue.message }];
  const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return nearest.flatMap((inner) => problemsOf(inner, path));
}

function lateTimes({ at, undone }: Correction, limit: string): readonly Problem[] {
  const times = { at, 'undone.at': undone?.at ?? '' };
  return Object.entries(times)
    .filter(([, time]) => time > limit)
    .map(([path]) => ({ path, message: 'lies in the future' }));
}
