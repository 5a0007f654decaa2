/** Why something that was found is not read. Codes are public and never change their meaning. */
export const SKIP_CODES = [
  /** An image, a script, an archive: nothing that holds an article. */
  'NOT_A_PAGE',
  /** A record that accompanies others: the request to a page, notes on the crawl. */
  'NOT_CONTENT',
  /** The server answered with a status other than 2xx: not found, moved, forbidden. */
  'NOT_FOUND_STATUS',
  /** In no format that can be read. */
  'UNKNOWN_FORMAT',
  /** Larger than what is read of one document. */
  'TOO_LARGE',
  /** The same was read before. */
  'DUPLICATE',
  /** Holds nothing. */
  'EMPTY',
  /** A link that leads out of the folder which it stands in. */
  'OUTSIDE',
  /** As it was when it was last fetched, by the word of its server. */
  'NOT_MODIFIED',
  /** Its site asks robots to leave it alone. */
  'ROBOTS',
] as const;

export type SkipCode = (typeof SKIP_CODES)[number];

/** Something that was left out on purpose, which is no error. */
export class Skipped {
  /** 'crawl.warc.gz: record 17', 'photos/gate.jpg'. */
  readonly location: string;
  readonly code: SkipCode;
  /** What it is, for a person, without the place: 'is an image/png'. */
  readonly reason: string;

  constructor(location: string, code: SkipCode, reason: string) {
    this.location = location;
    this.code = code;
    this.reason = reason;
    Object.freeze(this);
  }
}
