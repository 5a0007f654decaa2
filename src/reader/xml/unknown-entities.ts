import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';

const REFERENCE = /&[a-z_][\w.-]{0,60};/gi;

/** The references of a text that stand for nothing that is known: entities of a document's own are never expanded. */
export const unknownEntities = (text: string): readonly Diagnostic[] =>
  text.includes('&')
    ? Array.from(text.matchAll(REFERENCE), ({ 0: reference, index }) =>
        diagnostic('UNKNOWN_ENTITY', { start: index, end: index + reference.length }),
      )
    : [];
