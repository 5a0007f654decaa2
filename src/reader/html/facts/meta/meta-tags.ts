import type { MetadataField } from '../../../../model/document-facts.js';

/**
 * Names of meta elements, lower case, in the order of trust: Open Graph (ogp.me), Dublin Core (DCMI), Highwire Press
 * (citation_), and what tools for newsrooms read (Parse.ly, Sailthru, Cxense). A name that pages use for the template's or the
 * owner's own name ('author') comes last.
 */
export const META_NAMES: Readonly<Record<MetadataField, readonly string[]>> = {
  TITLE:
    named(`og:title twitter:title parsely-title sailthru.title cxenseparse:title citation_title dc.title dcterms.title
    headline title`),
  AUTHOR:
    named(`article:author article:author_name og:article:author parsely-author sailthru.author cxenseparse:author
    mrf:authors citation_author byl dc.creator dcterms.creator og:author authors author`),
  PUBLISHED_AT:
    named(`article:published_time og:article:published_time og:published_time datepublished parsely-pub-date
    sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime citation_publication_date citation_date
    dcterms.issued dc.date.issued dcterms.created dc.date.created dc.date dcterms.date article.published pubdate publishdate
    publish-date publish_date publication_date publicationdate date.published published date`),
  MODIFIED_AT:
    named(`article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified
    dc.date.modified article.updated date.updated last-modified last_modified lastmodified lastmod revised updated`),
  SOURCE:
    named(`og:site_name dc.publisher dcterms.publisher article:publisher publisher site_name application-name
    apple-mobile-web-app-title`),
  URL: named('og:url twitter:url parsely-link cxenseparse:url dc.identifier'),
  LANGUAGE: named('content-language og:locale dc.language dcterms.language language'),
};

export const DESCRIPTION_NAMES = named(
  'og:description description twitter:description sailthru.description dc.description dcterms.description',
);

/** Those that hold one subject, and those that hold a list of them. */
export const SUBJECT_NAMES: readonly (readonly [name: string, role: string])[] = [
  ['article:tag', 'Keyword'],
  ['keywords', 'Keyword'],
  ['news_keywords', 'Keyword'],
  ['parsely-tags', 'Keyword'],
  ['sailthru.tags', 'Keyword'],
  ['citation_keywords', 'Keyword'],
  ['dc.subject', 'Keyword'],
  ['article:section', 'Section'],
  ['parsely-section', 'Section'],
];

function named(names: string): readonly string[] {
  return names.split(/\s+/);
}
