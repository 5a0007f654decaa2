import { addressOf, CREATED, elementsOf, storyOf } from './story.js';

export function jsonLines(number: number): string {
  const { id, title, text } = storyOf(number);
  return `${JSON.stringify({ id, title, text })}\n`;
}

export function jsonRecord(number: number): string {
  const { id, title, author, text } = storyOf(number);
  return JSON.stringify({ id, title, author, date: CREATED, text }, null, 2);
}

export function ninjs(number: number): string {
  const story = storyOf(number);
  const { id, title, author } = story;
  return JSON.stringify({
    uri: `urn:northwire:2026:${id}`,
    standard: { name: 'ninjs', version: '3.0' },
    type: 'text',
    pubStatus: 'usable',
    versionCreated: CREATED,
    language: 'en',
    by: author,
    headlines: [{ role: 'main', value: title }],
    bodies: [{ role: 'main', contentType: 'text/html', value: elementsOf(story) }],
    infoSources: [{ name: 'Northwire', role: 'source' }],
  });
}

export function schemaOrg(number: number): string {
  const story = storyOf(number);
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': addressOf(story),
    headline: story.title,
    articleBody: story.paragraphs.join('\n\n'),
    datePublished: CREATED,
    author: { '@type': 'Person', name: story.author },
    publisher: { '@type': 'NewsMediaOrganization', name: 'Easthaven Herald' },
  });
}

export function jsonFeed(number: number): string {
  const story = storyOf(number);
  const { id, title, author } = story;
  const item = { id, url: addressOf(story), title, content_html: elementsOf(story), date_published: CREATED };
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Easthaven Herald',
    items: [{ ...item, authors: [{ name: author }] }],
  });
}
