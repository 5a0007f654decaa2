/** Why something is not read though nothing is wrong with it. Codes are public and never change their meaning. */
export const SKIP_CODES = [
  /** A record that holds something else than a page: an image, a request, the robots.txt of a site. */
  'NOT_A_PAGE',
  /** The page of a status that says that there is no such page, or that it moved. */
  'NOT_FOUND_STATUS',
  /** Content of no format that is read. */
  'UNKNOWN_FORMAT',
  /** More than is read of one document. */
  'TOO_LARGE',
  /** It was read already. */
  'DUPLICATE',
  /** Nothing is in it. */
  'EMPTY',
  /** A link that leads out of the folder which it stands in. */
  'OUTSIDE',
  /** The server says that it is as it was when it was last fetched. */
  'NOT_MODIFIED',
  /** The site asks robots to leave it alone. */
  'ROBOTS',
] as const;

export type SkipCode = (typeof SKIP_CODES)[number];

/** Something that is no article and was left out, and why: told and counted, and no error. */
export class Skipped {
  /** 'crawl.warc.gz:17', 'news/logo.png'. */
  readonly location: string;
  readonly code: SkipCode;
  /** For people, without the place: 'is an image'. */
  readonly reason: string;

  constructor(location: string, code: SkipCode, reason: string) {
    this.location = location;
    this.code = code;
    this.reason = reason;
    Object.freeze(this);
  }
}
