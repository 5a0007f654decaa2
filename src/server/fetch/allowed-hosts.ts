/** Hosts that may be fetched from: 'example.com' is that host alone, '*.example.org' every host below, and not example.org itself. */
export type AllowedHosts = readonly string[];

const HOST = /^(?:\*\.)?[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/;

/** The hosts of a list with commas; null when one of them is none. */
export function parseHosts(list: string): AllowedHosts | null {
  const hosts = list.split(',').map((host) => host.trim().toLowerCase());
  return hosts.every((host) => HOST.test(host)) ? hosts : null;
}

/** @param hostname as `URL` has it: lower case, in ASCII */
export const isAllowedHost = (hostname: string, allowed: AllowedHosts): boolean =>
  allowed.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
