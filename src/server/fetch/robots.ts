import robotsParser, { type Robot } from 'robots-parser';
import { type Get, USER_AGENT } from './get.js';

/** Longest that a site may ask to wait between two requests, in milliseconds: one that asks for more is waited for no longer. */
const LONGEST_DELAY = 30_000;

/** https://www.rfc-editor.org/rfc/rfc9309#section-2.5 */
const MOST_BYTES = 512_000;

/** What a site asks of robots. */
export interface Robots {
  isAllowed(url: string): boolean;
  /** Milliseconds between two requests. */
  readonly delay: number;
}

const ALL_ALLOWED: Robots = { isAllowed: () => true, delay: 0 };
const NONE_ALLOWED: Robots = { isAllowed: () => false, delay: 0 };

function robotsOf(url: string, text: string): Robots {
  const parse = robotsParser as unknown as (url: string, text: string) => Robot;
  const robots = parse(url, text);
  const seconds = Number(robots.getCrawlDelay(USER_AGENT) ?? 0);
  return {
    isAllowed: (address) => robots.isAllowed(address, USER_AGENT) !== false,
    delay: Math.min(Math.max(seconds * 1000, 0) || 0, LONGEST_DELAY),
  };
}

/**
 * Reads the robots.txt of a site. One that there is not allows all; one that a server fails at allows nothing
 * (https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1).
 * @param origin 'https://example.com'
 * @throws FetchError when the site cannot be reached, or may not be
 */
export async function readRobots(origin: string, get: Get): Promise<Robots> {
  const url = `${origin}/robots.txt`;
  const { status, body } = await get(url);
  if (status >= 500) return NONE_ALLOWED;
  if (status >= 400) return ALL_ALLOWED;
  return robotsOf(url, Buffer.from(body.subarray(0, MOST_BYTES)).toString());
}
