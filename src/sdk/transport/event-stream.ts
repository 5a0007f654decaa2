export interface StreamEvent {
  readonly type: string;
  readonly data: string;
}

/** A carriage return at the end may be the first half of a line break: it is left for the next look. */
const LINE_BREAK = /\r\n|\n|\r(?!$)/;

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      yield decoder.decode(read.value, { stream: true });
  } finally {
    await reader.cancel();
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  let rest = '';
  for await (const text of textOf(body)) {
    const lines = (rest + text).split(LINE_BREAK);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest.endsWith('\r')) yield rest.slice(0, -1);
}

/** 'data: text' and 'data:text' say the same; a comment begins with a colon and has no name. */
function fieldOf(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}

/** The server-sent events of a body (HTML standard, 9.2.6); one that is cut short is none. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  let type = '';
  let data: string[] = [];
  for await (const line of linesOf(body)) {
    const [name, value] = fieldOf(line);
    if (name === 'event') type = value;
    else if (name === 'data') data.push(value);
    else if (line === '') {
      if (data.length > 0) yield { type: type || 'message', data: data.join('\n') };
      [type, data] = ['', []];
    }
  }
}
