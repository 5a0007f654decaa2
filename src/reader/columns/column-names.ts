import { COLUMN_ROLES, type ColumnRole, type Columns } from '../content.js';

/**
 * Names under which tables, records and front matter keep what an article has, in the order of trust; case, blanks, dashes and
 * underscores make no difference. Those of cc_news (title, text, domain, date, description, url), of All the News (title, publication,
 * author, date, content) and of news-please (maintext, date_publish, source_domain) are among them. What 'published' and 'article'
 * hold may be a yes and a number, so they come behind names that say more.
 */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  id: 'id guid uri articleid docid documentid uid uuid',
  text: `text content body articlebody maintext articletext bodytext contenttext fulltext plaintext newstext article story`,
  title: 'title headline heading articletitle newstitle hed',
  authors: 'authors author byline by creator writer journalist',
  publishedAt: `publishedat datepublished datepublish publisheddate publicationdate publishdate pubdate published datetime date`,
  modifiedAt:
    'modifiedat datemodified datemodify lastmodified lastmodifiedat lastmod updatedat modified updated',
  source: 'publication source publisher outlet newspaper sitename sourcename sourcedomain domain',
  url: 'url link articleurl canonicalurl canonicallink canonical originalurl sourceurl permalink href',
  language: 'language lang languagecode inlanguage',
};

interface KnownName {
  readonly role: ColumnRole;
  readonly rank: number;
}

const KNOWN: ReadonlyMap<string, KnownName> = new Map(
  COLUMN_ROLES.flatMap((role) =>
    NAMES[role].split(' ').map((name, rank): [string, KnownName] => [name, { role, rank }]),
  ),
);

const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

/** Most columns are called as they stand in the list, which is told without folding. */
const knownAs = (name: string): KnownName | undefined => KNOWN.get(name) ?? KNOWN.get(folded(name));

/** Which columns hold what a role asks for, in the order of trust. */
export type ColumnsOf = (role: ColumnRole) => readonly string[];

/**
 * Tells columns by their names.
 * @param given names a column itself, there or not, and is then the only one of its role
 */
export function columnsAmong(names: Iterable<string>, given: Columns | null): ColumnsOf {
  const found = new Map<ColumnRole, { readonly name: string; readonly rank: number }[]>();
  for (const name of names) {
    const known = knownAs(name);
    if (known === undefined) continue;
    const column = { name, rank: known.rank };
    const others = found.get(known.role);
    if (others === undefined) found.set(known.role, [column]);
    else others.push(column);
  }
  return (role) => {
    const asked = given?.[role];
    if (asked !== undefined) return [asked];
    return (found.get(role) ?? []).toSorted((one, other) => one.rank - other.rank).map(({ name }) => name);
  };
}
