/** Equal for addresses that lead to one page whatever the protocol, the host's variant, the query and the final slash. */
export function pageKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^(?:www|m|amp|mobile)\./, '')}${pathname.replace(/\/+$/, '')}`;
}

/** True for the front page of a site, which is no article's address. */
export const isFrontPage = (address: string): boolean => !pageKey(address).includes('/');

/** The host without its variant: 'harbourpost.example'. */
export const hostOf = (address: string): string => pageKey(address).split('/')[0]!;
