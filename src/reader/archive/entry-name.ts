/** Why a name must not be followed, though nothing is ever written to it; null when it may. */
export function refusalOf(name: string): string | null {
  if (/^[/\\]|^[a-z]:/i.test(name)) return 'has an absolute path in the archive, and is not read';
  if (name.split(/[/\\]/).includes('..')) return 'has a path that leads out of the archive, and is not read';
  return null;
}

const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/;
const PART_OF_PAGE = /\.(?:css|m?js|map|svg|woff2?)$/i;

/** What operating systems leave in archives. */
export const isSystemFile = (name: string): boolean => SYSTEM_FILE.test(name);

/** Text that belongs to pages and is none. */
export const isPartOfPage = (name: string): boolean => PART_OF_PAGE.test(name);
