import type { ColumnRole } from '../content.js';

/**
 * Names under which tables and records keep what an article has, the plainest first; case, blanks, dashes and underscores make no
 * difference. Those of cc_news and of All the News are among them.
 */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['id', 'articleid', 'docid', 'documentid', 'uid', 'uuid', 'guid'],
  text: [
    'text',
    'content',
    'body',
    'article',
    'articlebody',
    'articletext',
    'bodytext',
    'contenttext',
    'fulltext',
    'maintext',
    'plaintext',
    'newstext',
    'story',
  ],
  title: ['title', 'headline', 'heading', 'articletitle', 'newstitle', 'hed'],
  authors: ['authors', 'author', 'byline', 'creator', 'writer', 'journalist'],
  publishedAt: [
    'publishedat',
    'published',
    'datepublished',
    'datepublish',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'pubdate',
    'datetime',
    'date',
  ],
  modifiedAt: [
    'modifiedat',
    'modified',
    'datemodified',
    'datemodify',
    'lastmodified',
    'updatedat',
    'updated',
  ],
  source: [
    'publication',
    'source',
    'publisher',
    'outlet',
    'newspaper',
    'sitename',
    'sourcename',
    'sourcedomain',
    'domain',
  ],
  url: ['url', 'link', 'articleurl', 'sourceurl', 'canonicalurl', 'href'],
  language: ['language', 'lang', 'languagecode'],
};

const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

/** The one of the names that usually holds what the role asks for; null when none does. */
export function columnFor(role: ColumnRole, names: readonly string[]): string | null {
  for (const known of NAMES[role]) {
    const found = names.find((name) => folded(name) === known);
    if (found !== undefined) return found;
  }
  return null;
}
