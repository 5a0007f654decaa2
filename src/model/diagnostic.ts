import type { Span } from '../text/span.js';

/** What can be wrong with a document, and how a person is told. Codes are public and never change their meaning. */
const DIAGNOSTICS = {
  EMPTY_TEXT: 'The text holds no words.',
  UNCLOSED_QUOTATION_MARK:
    'This quotation mark is never closed; the quotation is taken to end with its paragraph.',
  UNOPENED_QUOTATION_MARK: 'This closing quotation mark has no opening one before it.',
  ODD_QUOTATION_MARKS:
    'The paragraph has an odd number of straight quotation marks, so their pairing is a guess.',
  LANGUAGE_NOT_SUPPORTED:
    'Speakers are found in English text only; here quotation marks are read and no more.',
  LONE_SURROGATE: 'Half of a surrogate pair stands alone: the text was damaged before it came here.',
  ENCODING_GUESSED:
    'The document does not say in which encoding it is; it was read in the one that its letters show.',
  ENCODING_OVERRULED:
    'The document is not in the encoding that it is said to be in; it was read in the one that its bytes show.',
  UNDECODABLE_BYTES:
    'Some bytes stand for no letter in the encoding of the document; each was read as U+FFFD.',
  MOJIBAKE_UNDONE:
    'The document had been read in a wrong encoding before it was saved; its letters were restored from it, each of them.',
  MOJIBAKE_LEFT:
    'Parts of the document had been read in a wrong encoding before it was saved; they cannot be restored for certain and stay.',
  CONTROL_CHARACTER: 'A control character stands in the text and was read as a space.',
  METADATA_CONFLICT: 'The document says two things of itself; the more trusted one was taken.',
  METADATA_UNREADABLE: 'A part of what the document says of itself is damaged and was not read.',
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Something in the text that reading or analysis could not settle. Nothing is dropped because of it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** @param detail what of this document it is about, behind the message: 'TITLE: ...' */
export function diagnostic(code: DiagnosticCode, { start, end }: Span, detail?: string): Diagnostic {
  const message = detail === undefined ? DIAGNOSTICS[code] : `${DIAGNOSTICS[code]} ${detail}`;
  return Object.freeze({ code, message, start, end });
}
