/** How a correction brought somebody into an article who is not read out of it. */
export interface ByEditor {
  /** Id of the person or source across articles; null when the name tells who it is. */
  readonly id: string | null;
}

export const SOURCE_KINDS = [
  'PUBLICATION',
  'NEWS_AGENCY',
  'BROADCASTER',
  'GOVERNMENT',
  'ORGANISATION',
  'DOCUMENT',
  'SOCIAL_MEDIA',
  'UNNAMED',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Somebody as one article shows them. */
export interface Person {
  readonly kind: 'PERSON';
  /** Fullest form of the name found, without titles. */
  readonly name: string;
  /** Other forms found, titles included ('Mr Putin'); none repeats `name`. */
  readonly aliases: readonly string[];
  /** Titles and roles as printed: 'Russian President'. */
  readonly roles: readonly string[];
  /** True when the article never names them: a list of office holders and the article's date tell who they are. */
  readonly byOffice?: true;
  readonly byEditor?: ByEditor;
}

/** An outlet, agency, body or document that publishes, relays or speaks in one article. */
export interface Source {
  readonly kind: 'SOURCE';
  readonly name: string;
  readonly sourceKind: SourceKind;
  readonly aliases: readonly string[];
  readonly byEditor?: ByEditor;
}

export type Entity = Person | Source;
