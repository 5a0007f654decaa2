/** What somebody may do with a document, by its own word (IPTC Publishing Status; EMBARGOED is NITF's). */
export const PUBLISHING_STATUSES = ['USABLE', 'EMBARGOED', 'WITHHELD', 'CANCELED'] as const;

export type PublishingStatus = (typeof PUBLISHING_STATUSES)[number];

export const SUBJECT_KINDS = ['PERSON', 'ORGANISATION', 'PLACE', 'EVENT', 'TOPIC'] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Whom or what a document says that it is about, by its own index; nothing of it is read out of the text. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  /** What the index says of them: 'President', 'Subject'. */
  readonly role: string | null;
  /** Code or address in a vocabulary: 'medtop:04000000'. */
  readonly uri: string | null;
}

/** The facts of which a document may say more than one thing. */
export const METADATA_FIELDS = [
  'TITLE',
  'AUTHOR',
  'PUBLISHED_AT',
  'MODIFIED_AT',
  'SOURCE',
  'URL',
  'LANGUAGE',
] as const;

export type MetadataField = (typeof METADATA_FIELDS)[number];

/** One thing that a document says of itself, and where it says so. */
export interface Metadatum {
  readonly field: MetadataField;
  /** As printed. */
  readonly value: string;
  /** 'json-ld', 'og:title', 'h1', 'byline', 'infoSource'. */
  readonly origin: string;
  /** True for those that the article's fields were taken from. */
  readonly isChosen: boolean;
}

/** What a document says of itself beside what every article has. */
export interface DocumentFacts {
  /** Name of the reader: 'html', 'ninjs'. */
  readonly format: string;
  /** True when the text is an excerpt that leads to an article elsewhere: the description of a feed's entry. */
  readonly isTeaser: boolean;
  readonly status: PublishingStatus;
  /** ISO 8601 with offset. */
  readonly embargoedUntil: string | null;
  /** What was corrected or changed, in the words of those who did. */
  readonly correction: string | null;
  readonly subjects: readonly Subject[];
  /** Who said which of the article's facts, field by field in the order of trust; what was passed over is among it. */
  readonly metadata: readonly Metadatum[];
}

/** Of a document that says nothing of itself. */
export const factsOf = (format: string): DocumentFacts => ({
  format,
  isTeaser: false,
  status: 'USABLE',
  embargoedUntil: null,
  correction: null,
  subjects: [],
  metadata: [],
});
