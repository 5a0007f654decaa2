import { Agent, type Dispatcher, request } from 'undici';
import { isPublicAddress, literalAddress } from '../../desk/webhooks/public-address.js';
import { ForbiddenAddressError, lookupAllowed } from '../network/public-lookup.js';
import { type AllowedHosts, isAllowedHost } from './allowed-hosts.js';

/** Name that sites are asked with, and that their robots.txt may name. */
export const USER_AGENT = 'VerbatimBot';

const MOST_REDIRECTS = 5;

export interface GetLimits {
  /** Bytes of an answer, unpacked or not. */
  readonly size: number;
  /** Milliseconds for an answer, redirects and body included. */
  readonly time: number;
}

const GET_LIMITS: GetLimits = { size: 33_554_432, time: 30_000 };

export interface GetParts {
  readonly allowedHosts: AllowedHosts;
  /** By default every public address. Asked of the very address that a connection is made to. */
  readonly isAllowedAddress?: (address: string) => boolean;
  readonly limits?: GetLimits;
}

/** An answer, at the address that it came from in the end. */
export interface GotAnswer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** Why an address is not fetched: its message goes behind the address. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}

export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked before each redirect is followed. @throws FetchError when it may not be */
  readonly onRedirect?: (url: URL) => Promise<void>;
}

/** @throws FetchError that says why there is no answer */
export type Get = (url: string, asking?: Asking) => Promise<GotAnswer>;

const OWN_HEADERS = { 'user-agent': USER_AGENT, accept: '*/*', 'accept-encoding': 'identity' };

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

export const headerOf = (headers: GotAnswer['headers'], name: string): string | null => {
  const value = headers[name];
  return typeof value === 'string' ? value : (value?.[0] ?? null);
};

async function bodyOf(body: Dispatcher.ResponseData['body'], size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > size) throw new FetchError(`answers with more than ${size} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The error itself, or the one that it wraps, in words that go behind an address. */
function reasonOf(error: unknown, time: number): FetchError {
  if (error instanceof FetchError) return error;
  const { name, code, message, cause } = error as NodeJS.ErrnoException & { readonly cause?: unknown };
  for (const each of [error, cause])
    if (each instanceof ForbiddenAddressError) return new FetchError(each.message);
  if (name === 'TimeoutError') return new FetchError(`did not answer within ${time / 1000} s`);
  return new FetchError(`could not be reached (${code ?? message ?? name})`);
}

/**
 * Gets addresses of allowed hosts, by http and https, from public network addresses only: looked at for each connection, at the
 * beginning and after every redirect, of which five are followed.
 */
export function getter({
  allowedHosts,
  isAllowedAddress = isPublicAddress,
  limits = GET_LIMITS,
}: GetParts): Get {
  const { size, time } = limits;
  const agent = new Agent({
    connect: { lookup: lookupAllowed(isAllowedAddress), timeout: time },
    headersTimeout: time,
    bodyTimeout: time,
  });

  function check(url: URL): void {
    const { protocol, hostname, username } = url;
    if (protocol !== 'http:' && protocol !== 'https:')
      throw new FetchError(`leads to ${protocol}, which is not fetched`);
    if (username !== '') throw new FetchError('names a user, which is not sent');
    const literal = literalAddress(hostname);
    if (literal !== null && !isAllowedAddress(literal)) throw new ForbiddenAddressError(literal);
    if (!isAllowedHost(hostname, allowedHosts))
      throw new FetchError(`leads to ${hostname}, which --allow-hosts does not name`);
  }

  async function follow(first: URL, { headers = {}, onRedirect }: Asking, signal: AbortSignal) {
    let url = first;
    check(url);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await request(url.href, { headers, signal, dispatcher: agent });
      const location = headerOf(answer.headers, 'location');
      if (!isRedirect(answer.statusCode) || location === null || !URL.canParse(location, url.href)) {
        const body = await bodyOf(answer.body, size);
        return { url: url.href, status: answer.statusCode, headers: answer.headers, body };
      }
      await answer.body.dump().catch(() => {});
      url = new URL(location, url);
      check(url);
      await onRedirect?.(url);
    }
    throw new FetchError(`leads on through more than ${MOST_REDIRECTS} redirects`);
  }

  return async (url, asking = {}) => {
    try {
      const headers = { ...OWN_HEADERS, ...asking.headers };
      return await follow(new URL(url), { ...asking, headers }, AbortSignal.timeout(time));
    } catch (error) {
      throw reasonOf(error, time);
    }
  };
}
