import ipaddr from 'ipaddr.js';

/** All that is given out for use between networks. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Not the short forms of IPv4, which a name could look like. */
const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/**
 * True for an address that anybody in the internet can be reached at: not private, loopback, link-local, multicast,
 * documentation, a way to write another (::ffff:10.0.0.1, 64:ff9b::/96, 6to4, Teredo), or special in any other way.
 * @param address of IPv4 or IPv6; anything else gives false
 */
export function isPublicAddress(address: string): boolean {
  if (!isAddress(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}

/** The address that a host is written as; null for a name. URLs have one spelling of IPv4, and brackets round IPv6. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isAddress(bare) ? bare : null;
}
