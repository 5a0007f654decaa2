import ipaddr from 'ipaddr.js';
import type { Viewer } from '../../access/role.js';

/** Hexadecimal groups that a provider hands to one customer: a /64 network. */
const CUSTOMER_GROUPS = 4;

/** An IPv6 address stands for its network, as one customer has all the addresses in it. */
function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address instanceof ipaddr.IPv6
    ? address.parts.slice(0, CUSTOMER_GROUPS).join(':')
    : address.toString();
}

export const callerAt = (ip: string): string => `address ${networkOf(ip)}`;

/** By whom requests are counted: the key, else the address. */
export const callerOf = ({ name }: Viewer, ip: string): string =>
  name === null ? callerAt(ip) : `key ${name}`;
