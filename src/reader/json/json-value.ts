import type { Span } from '../../text/span.js';

/** A value of a JSON document and where it stands in it, quotation marks and brackets included. */
export type JsonValue = JsonObject | JsonList | JsonString | JsonScalar;

export interface JsonObject {
  readonly kind: 'OBJECT';
  /** Of two members with one name the last. */
  readonly members: ReadonlyMap<string, JsonValue>;
  readonly span: Span;
  /** False where the document ends or breaks inside of it. */
  readonly isWhole: boolean;
}

export interface JsonList {
  readonly kind: 'LIST';
  readonly items: readonly JsonValue[];
  readonly span: Span;
  readonly isWhole: boolean;
}

export interface JsonString {
  readonly kind: 'STRING';
  readonly text: string;
  readonly span: Span;
}

/** A number, true, false or null. */
export interface JsonScalar {
  readonly kind: 'SCALAR';
  /** As written, so that no digit of a long number is lost. */
  readonly literal: string;
  readonly span: Span;
}
