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
  UNKNOWN_ENTITY:
    'An entity that the document declares for itself, or nobody does, stands in the text and was not expanded.',
  CONTROL_CHARACTER: 'A control character stands in the text and was read as a space.',
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Something in the text that reading or analysis could not settle. Nothing is dropped because of it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export function diagnostic(code: DiagnosticCode, { start, end }: Span): Diagnostic {
  return Object.freeze({ code, message: DIAGNOSTICS[code], start, end });
}
