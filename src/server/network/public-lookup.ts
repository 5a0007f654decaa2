import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** A name that leads to an address which may not be sent to. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';

  constructor(readonly address: string) {
    super(`leads to ${address}, which is no public address`);
  }
}

/**
 * Looks names up for a connection that is made to the very addresses that were looked at: what a name leads to at
 * another time makes no difference. A name with any forbidden address is refused as a whole.
 */
export const lookupAllowed =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const forbidden = addresses.find(({ address }) => !isAllowed(address));
      if (forbidden) return callback(new ForbiddenAddressError(forbidden.address), []);
      if (options.all) return callback(null, addresses);
      const [{ address, family }] = addresses as [(typeof addresses)[0]];
      return callback(null, address, family);
    });
  };
