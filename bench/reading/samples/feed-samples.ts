import { addressOf, CREATED, elementsOf, type Story, storyOf } from './story.js';

const PUBLISHED = 'Wed, 04 Mar 2026 10:00:00 +0000';
const DECLARED = '<?xml version="1.0" encoding="UTF-8"?>';
const CONTENT =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const CHANNEL =
  '<title>Easthaven Herald</title><link>https://easthaven.example/</link><language>en</language>';

const members = (story: Story, content: string): string =>
  `<title>${story.title}</title><link>${addressOf(story)}</link><dc:creator>${story.author}</dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded>`;

export function rss(number: number): string {
  const story = storyOf(number);
  return `${DECLARED}<rss version="2.0" ${CONTENT}><channel>${CHANNEL}
<item>${members(story, elementsOf(story))}<guid>${story.id}</guid><pubDate>${PUBLISHED}</pubDate></item></channel></rss>`;
}

export function rdf(number: number): string {
  const story = storyOf(number);
  return `${DECLARED}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${CONTENT}>
<channel rdf:about="https://easthaven.example/rdf">${CHANNEL}</channel>
<item rdf:about="${addressOf(story)}">${members(story, elementsOf(story))}<dc:date>${CREATED}</dc:date></item></rdf:RDF>`;
}

export function atom(number: number): string {
  const story = storyOf(number);
  return `${DECLARED}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Easthaven Herald</title>
<entry><id>urn:easthaven:${story.id}</id><title>${story.title}</title><link href="${addressOf(story)}"/>
<author><name>${story.author}</name></author><updated>${CREATED}</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${elementsOf(story)}</div></content></entry></feed>`;
}

const WORDPRESS =
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"';

export function wxr(number: number): string {
  const story = storyOf(number);
  return `${DECLARED}<rss version="2.0" ${WORDPRESS} ${CONTENT}><channel>${CHANNEL}<wp:wxr_version>1.2</wp:wxr_version>
<item>${members(story, story.paragraphs.join('\n\n'))}<pubDate>${PUBLISHED}</pubDate>
<wp:post_id>${number}</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`;
}
