import type { ByteStream } from './byte-stream.js';

const LONGEST_LINE = 65_536;
const MOST_LINES = 1000;

/** Fields of a WARC or HTTP header by their names in lower case. The first of a name counts. */
export type HeaderFields = ReadonlyMap<string, string>;

/** The lines of a header up to the blank one; null when the stream ends before it or there are too many. */
export async function headerLines(stream: ByteStream): Promise<readonly string[] | null> {
  const lines: string[] = [];
  while (lines.length <= MOST_LINES) {
    const line = await stream.line(LONGEST_LINE);
    if (line === null) return null;
    if (line === '') return lines;
    lines.push(line);
  }
  return null;
}

/** A line that begins with white space goes on with the one before it. */
export function fieldsOf(lines: readonly string[]): HeaderFields {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (fields.has(last)) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

/** 'text/html; charset="koi8-r"' -> 'text/html', 'koi8-r'. */
export function mediaTypeOf(value: string | undefined): {
  readonly mediaType: string | null;
  readonly charset: string | null;
} {
  const [type = '', ...parameters] = (value ?? '').split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => /^charset=/i.test(each));
  return {
    mediaType: type.trim().toLowerCase() || null,
    charset: charset?.slice('charset='.length).replace(/^["']|["']$/g, '') || null,
  };
}
