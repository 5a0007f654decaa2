type Fields = Readonly<Record<string, string | number>>;

const lines = (first: string, fields: Fields): string =>
  [first, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');

/** A record of a web archive (ISO 28500). */
export function warcRecord(
  type: string,
  content: Uint8Array | string,
  fields: Fields = {},
  version = '1.0',
): Buffer {
  const body = Buffer.from(content as string);
  const header = lines(`WARC/${version}`, {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:0c2f0a52-3b0e-4c8e-9d62-0d4b2f6d6a11>',
    'WARC-Date': '2026-03-04T10:00:00Z',
    ...fields,
    'Content-Length': body.length,
  });
  return Buffer.concat([Buffer.from(header), body, Buffer.from('\r\n\r\n')]);
}

/** An HTTP answer. */
export const httpAnswer = (body: Uint8Array | string, fields: Fields = {}, status = '200 OK'): Buffer =>
  Buffer.concat([Buffer.from(lines(`HTTP/1.1 ${status}`, fields)), Buffer.from(body as string)]);

/** The record of a page that was fetched. */
export const warcPage = (
  body: Uint8Array | string,
  fields: Fields = { 'Content-Type': 'text/plain' },
  url = 'https://tarnbay.example/gate',
): Buffer =>
  warcRecord('response', httpAnswer(body, fields), {
    'Content-Type': 'application/http; msgtype=response',
    'WARC-Target-URI': url,
  });
