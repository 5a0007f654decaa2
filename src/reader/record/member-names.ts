import type { ColumnRole } from '../content.js';

/**
 * What the members of a record, or the columns of a table, are called for each of the facts of an article, in the order in which they
 * are asked: those of cc_news (title, text, domain, date, description, url), of All the News (title, publication, author, date,
 * content), of news-please (maintext, date_publish, source_domain) and of what newsrooms write by hand.
 */
export const MEMBER_NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['id', 'guid', 'uri', '_id'],
  text: [
    'text',
    'content',
    'body',
    'articleBody',
    'maintext',
    'article',
    'story',
    'body_text',
    'content_text',
  ],
  title: ['title', 'headline'],
  authors: ['authors', 'author', 'byline', 'by'],
  publishedAt: [
    'publishedAt',
    'published_at',
    'date_publish',
    'date_published',
    'datePublished',
    'publish_date',
    'pub_date',
    'pubDate',
    'published',
    'publication_date',
    'date',
  ],
  modifiedAt: [
    'modifiedAt',
    'modified_at',
    'date_modify',
    'date_modified',
    'dateModified',
    'updated_at',
    'updated',
  ],
  source: [
    'source',
    'publisher',
    'publication',
    'outlet',
    'source_name',
    'newspaper',
    'source_domain',
    'domain',
  ],
  url: ['url', 'link', 'canonical_url', 'canonical_link', 'source_url'],
  language: ['language', 'lang', 'inLanguage'],
};

/** Members whose text is HTML. */
export const HTML_NAMES: readonly string[] = ['body_html', 'content_html', 'bodyHtml', 'contentHtml', 'html'];
