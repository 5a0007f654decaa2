import type { BundledDocument } from '../../reader/bundled-document.js';
import type { Columns } from '../../reader/content.js';

/** A file on disk. Plain data: it goes between threads. */
export interface FileSource {
  readonly kind: 'FILE';
  readonly path: string;
  /** Bytes on disk. */
  readonly size: number;
  /** True when it was named, false when it was come upon in a folder. */
  readonly isNamed: boolean;
  readonly columns: Columns | null;
}

/** A document that is in memory already. Plain data. */
export interface BytesSource {
  readonly kind: 'BYTES';
  readonly document: BundledDocument;
}

/** Bytes that come from somewhere, once: the standard input, a pipe. */
export interface StreamSource {
  readonly kind: 'STREAM';
  /** For messages: '<stdin>'. */
  readonly location: string;
  readonly columns: Columns | null;
  open(): AsyncIterable<Uint8Array>;
}

/** One thing to read. Nothing is opened before it is read. */
export type Source = FileSource | BytesSource | StreamSource;

export const locationOf = (source: Source): string => {
  switch (source.kind) {
    case 'FILE':
      return source.path;
    case 'BYTES':
      return source.document.location;
    case 'STREAM':
      return source.location;
  }
};

export const isSource = (value: { readonly kind: string }): value is Source =>
  value.kind === 'FILE' || value.kind === 'BYTES' || value.kind === 'STREAM';
