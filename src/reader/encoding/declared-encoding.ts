import { encodingOf } from './encoding-label.js';

/** Bytes of a document in which it may declare its encoding; HTML asks for 1024, many pages need more. */
const LOOKED_AT = 4096;

const XML = /^\s{0,64}<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/;
const META = /<meta\s[^>]{0,400}/gi;
const CHARSET = /\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/** Bytes that are ASCII in every encoding that a declaration can be read in. */
const beginning = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1');

/**
 * What a page or an XML document declares in itself: `<?xml encoding="...">`, `<meta charset="...">`,
 * `<meta http-equiv content="...; charset=...">`. Null when it declares nothing that is known. UTF-16 is taken for UTF-8, since the
 * declaration could be read (https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding).
 */
export function encodingDeclaredIn(bytes: Uint8Array): string | null {
  const text = beginning(bytes);
  if (!text.includes('<')) return null;
  const encoding = encodingOf(XML.exec(text)?.[1] ?? charsetOfMeta(text));
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function charsetOfMeta(text: string): string | null {
  for (const [tag] of text.matchAll(META)) {
    const charset = CHARSET.exec(tag)?.[1];
    if (charset !== undefined && encodingOf(charset) !== null) return charset;
  }
  return null;
}
