import { type DiagnosticCode, diagnostic } from '../model/diagnostic.js';
import type { Content } from './content.js';
import { decodeDocument } from './encoding/decode-document.js';
import { ReadError } from './read-error.js';
import type { Found, Reader, TextFormat } from './reader.js';
import { Skipped } from './skipped.js';
import { wholeOf } from './whole.js';

/** A format of text as a reader of bytes; what decoding had to settle becomes a diagnostic of each article. */
export const textReader = (format: TextFormat): Reader & TextFormat =>
  Object.freeze({
    ...format,
    async *read(content: Content) {
      const bytes = await wholeOf(content);
      if (bytes instanceof ReadError) yield bytes;
      else {
        const { text, codes } = decodeDocument(bytes, content.charset);
        for (const found of format.readText(text, content)) yield withCodes(found, codes);
      }
    },
  });

function withCodes(found: Found, codes: readonly DiagnosticCode[]): Found {
  if (codes.length === 0 || found instanceof ReadError || found instanceof Skipped) return found;
  const whole = { start: 0, end: found.text.length };
  const diagnostics = [...codes.map((code) => diagnostic(code, whole)), ...found.diagnostics];
  return Object.freeze({ ...found, diagnostics: Object.freeze(diagnostics) });
}
