import type { Sample } from '../sample.js';
import type { JsonObject } from './json-value.js';
import { parseJson } from './parse-json.js';

/** Each sample is shown to several readers. */
const FIRST_OBJECTS = new WeakMap<Sample, { readonly object: JsonObject | null }>();

function firstObject(text: string): JsonObject | null {
  if (!/^[\ufeff\s]*[[{]/.test(text)) return null;
  const [first] = parseJson(closed(text)).values;
  const value = first?.kind === 'LIST' ? first.items[0] : first;
  return value?.kind === 'OBJECT' ? value : null;
}

/** A sample often ends inside of a string, whose name tells much: there it is closed, in front of an escape that is cut. */
function closed(text: string): string {
  if (parseJson(text).fault === null) return text;
  const backslash = text.lastIndexOf('\\');
  return `${backslash > text.length - 6 ? text.slice(0, backslash) : text}"`;
}

/** The object that a JSON document begins with, or that its list begins with, as far as the sample goes; null for other documents. */
export function firstObjectOf(sample: Sample): JsonObject | null {
  const known = FIRST_OBJECTS.get(sample);
  if (known !== undefined) return known.object;
  const object = firstObject(sample.text);
  FIRST_OBJECTS.set(sample, { object });
  return object;
}

const ENDING = /\.(?:jsonl|ndjson)$/i;

/** A whole object on a line, or an object that is longer than the sample. */
const isObjectLine = (line: string): boolean => line.startsWith('{') && line.endsWith('}');

/** True for an object a line: by the name, else by the first two lines. */
export function isJsonLines({ name, text }: Sample): boolean {
  if (ENDING.test(name)) return true;
  const [first, second] = firstLines(text, 2);
  return first !== undefined && isObjectLine(first) && second?.startsWith('{') === true;
}

/** True for an object on the first line, alone or not. */
export function beginsWithObjectLine({ text }: Sample): boolean {
  const [first, second] = firstLines(text, 2);
  return first !== undefined && /^\{\s*"/.test(first) && (isObjectLine(first) || second === undefined);
}

/** The first lines that are not blank. */
function firstLines(text: string, count: number): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < count; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end).trim();
    if (line !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}
