import { about, type FieldClaim } from './field-claim.js';
import { hostOf } from './page-key.js';

/**
 * What the outlet is called: the names that the page tells, the host of its address, and the words of it.
 * @param address of the page, absolute
 */
export function outletsOf(all: readonly FieldClaim[], address: string | null): readonly string[] {
  const host = address === null ? '' : hostOf(address);
  const words = host.split('.').slice(0, -1);
  return [...about('SOURCE', all).map(({ value }) => value), host, ...words].filter(
    (name) => name.length > 1,
  );
}
