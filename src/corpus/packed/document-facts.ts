import {
  type DocumentFacts,
  METADATA_FIELDS,
  type Metadatum,
  PUBLISHING_STATUSES,
  SUBJECT_KINDS,
  type Subject,
} from '../../model/document-facts.js';
import type { Facts, FactsWriter } from './facts.js';
import { DOCUMENT, METADATUM, NONE, SUBJECT } from './layout.js';

export function packDocumentFacts(writer: FactsWriter, facts: DocumentFacts): void {
  const string = (text: string | null) => (text === null ? NONE : writer.string(text));
  writer.add(DOCUMENT, {
    format: writer.string(facts.format),
    isTeaser: Number(facts.isTeaser),
    status: PUBLISHING_STATUSES.indexOf(facts.status),
    embargoedUntil: string(facts.embargoedUntil),
    correction: string(facts.correction),
  });
  for (const { kind, name, role, uri } of facts.subjects)
    writer.add(SUBJECT, {
      kind: SUBJECT_KINDS.indexOf(kind),
      name: writer.string(name),
      role: string(role),
      uri: string(uri),
    });
  for (const { field, value, origin, isChosen } of facts.metadata)
    writer.add(METADATUM, {
      field: METADATA_FIELDS.indexOf(field),
      value: writer.string(value),
      origin: writer.string(origin),
      isChosen: Number(isChosen),
    });
}

/** What the document said of itself, read out of what is kept when asked for. */
export class PackedDocumentFacts implements DocumentFacts {
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get format(): string {
    return this.#facts.string(DOCUMENT.format, 0);
  }

  get isTeaser(): boolean {
    return this.#facts.at(DOCUMENT.isTeaser, 0) === 1;
  }

  get status(): DocumentFacts['status'] {
    return PUBLISHING_STATUSES[this.#facts.at(DOCUMENT.status, 0)]!;
  }

  get embargoedUntil(): string | null {
    return this.#facts.findString(DOCUMENT.embargoedUntil, 0);
  }

  get correction(): string | null {
    return this.#facts.findString(DOCUMENT.correction, 0);
  }

  get subjects(): readonly Subject[] {
    const facts = this.#facts;
    return Array.from({ length: facts.count(SUBJECT) }, (_, row) => ({
      kind: SUBJECT_KINDS[facts.at(SUBJECT.kind, row)]!,
      name: facts.string(SUBJECT.name, row),
      role: facts.findString(SUBJECT.role, row),
      uri: facts.findString(SUBJECT.uri, row),
    }));
  }

  get metadata(): readonly Metadatum[] {
    const facts = this.#facts;
    return Array.from({ length: facts.count(METADATUM) }, (_, row) => ({
      field: METADATA_FIELDS[facts.at(METADATUM.field, row)]!,
      value: facts.string(METADATUM.value, row),
      origin: facts.string(METADATUM.origin, row),
      isChosen: facts.at(METADATUM.isChosen, row) === 1,
    }));
  }
}

/** The same as plain data. */
export function unpackDocumentFacts(facts: Facts): DocumentFacts {
  const { format, isTeaser, status, embargoedUntil, correction, subjects, metadata } =
    new PackedDocumentFacts(facts);
  return { format, isTeaser, status, embargoedUntil, correction, subjects, metadata };
}
