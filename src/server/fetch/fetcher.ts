import { setTimeout as wait } from 'node:timers/promises';
import { Turns } from '../../desk/turns.js';
import { provenanceOf } from '../../reader/content.js';
import { leftOut, problem, type Remark } from '../reading/remark.js';
import type { BytesSource } from '../reading/source.js';
import { inOrder } from '../threads/in-order.js';
import type { FetchState } from './fetch-state.js';
import { FetchError, type Get, type GotAnswer, headerOf } from './get.js';
import { type Robots, readRobots } from './robots.js';

/** Addresses that are fetched or wait for their turn at one time: of different hosts at once, of one host one by one. */
const AHEAD = 16;

export interface FetcherParts {
  readonly get: Get;
  readonly state: FetchState;
  /** By default on the clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export type Fetched = BytesSource | Remark;

const CHARSET = /;\s*charset="?([\w.:-]+)/i;

function documentOf(address: string, { url, headers, body }: GotAnswer): BytesSource {
  const type = headerOf(headers, 'content-type') ?? '';
  const mediaType = type.split(';', 1)[0]!.trim().toLowerCase() || null;
  const charset = CHARSET.exec(type)?.[1] ?? null;
  const known = { ...provenanceOf(address), name: new URL(url).pathname, url, charset };
  return { kind: 'BYTES', document: { ...known, bytes: body, mediaType } };
}

/** Fetches addresses as a polite robot does. */
export class Fetcher {
  readonly #turns = new Turns();
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor(private readonly parts: FetcherParts) {}

  /** What the addresses hold, in their order; what is not fetched is told in its place. The state is saved at the end. */
  async *fetch(addresses: AsyncIterable<string>): AsyncGenerator<Fetched> {
    try {
      yield* inOrder(addresses, AHEAD, (address) => this.#fetchInTurn(address));
    } finally {
      await this.parts.state.save();
    }
  }

  async #fetchInTurn(address: string): Promise<Fetched> {
    if (!URL.canParse(address)) return problem('FETCH_FAILED', address, 'is no address');
    const { origin } = new URL(address);
    try {
      return await this.#turns.take(origin, () => this.#fetch(address, origin));
    } catch (error) {
      if (error instanceof FetchError) return problem('FETCH_FAILED', address, error.message);
      throw error;
    }
  }

  async #fetch(address: string, origin: string): Promise<Fetched> {
    const { get, state, wait: pause = wait } = this.parts;
    const isFirst = !this.#robots.has(origin);
    const robots = await this.#robotsOf(origin);
    if (!robots.isAllowed(address)) return leftOut('ROBOTS', address, 'is not for robots, by its robots.txt');
    if (!isFirst && robots.delay > 0) await pause(robots.delay);
    const headers = state.conditionsFor(address);
    const answer = await get(address, { headers, onRedirect: (url) => this.#checkRedirect(url) });
    return this.#told(address, answer);
  }

  async #checkRedirect({ href, origin }: URL): Promise<void> {
    const robots = await this.#robotsOf(origin);
    if (!robots.isAllowed(href)) throw new FetchError(`leads to ${href}, which is not for robots`);
  }

  #robotsOf(origin: string): Promise<Robots> {
    const known = this.#robots.get(origin) ?? readRobots(origin, this.parts.get);
    this.#robots.set(origin, known);
    return known;
  }

  #told(address: string, answer: GotAnswer): Fetched {
    const { status, headers } = answer;
    if (status === 304) return leftOut('NOT_MODIFIED', address, 'is as it was when it was last fetched');
    if (status < 200 || status >= 300) return problem('FETCH_FAILED', address, `answered ${status}`);
    this.parts.state.note(address, {
      etag: headerOf(headers, 'etag'),
      lastModified: headerOf(headers, 'last-modified'),
    });
    return documentOf(address, answer);
  }
}
