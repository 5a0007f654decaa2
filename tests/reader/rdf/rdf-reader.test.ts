import { expect, test } from 'vitest';
import { rdfReader } from '../../../src/reader/rdf/rdf-reader.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readArticles } from '../reading.js';

const FEED = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel rdf:about="https://ferry.example/rss">
    <title>Ferry Gazette</title><link>https://ferry.example/</link><d:language>cy</d:language>
    <items><rdf:Seq><rdf:li resource="https://ferry.example/1"/></rdf:Seq></items>
  </channel>
  <item rdf:about="https://ferry.example/1">
    <title>Ferry sold</title><link>https://ferry.example/1</link>
    <description>Sold.</description>
    <content:encoded><![CDATA[<p>The ferry was sold.</p><p>“At last,” said Una Gray.</p>]]></content:encoded>
    <d:creator>Una Gray</d:creator><d:creator>Rhys Holt</d:creator>
    <d:date>2003-11-02T10:00+01:00</d:date><d:subject>Boats</d:subject>
  </item>
  <item rdf:about="https://ferry.example/2"><title>Bus late</title><description>Late again.</description></item>
</rdf:RDF>`;

const OLDEST = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>Ferry Gazette</title><link>http://ferry.example/</link></channel>
<item><title>Ferry sold</title><link>one.html</link></item></rdf:RDF>`;

readerContract(rdfReader, [
  { name: 'RSS 1.0', document: FEED },
  { name: 'RSS 0.90', document: OLDEST },
]);

test('items stand beside their channel', async () => {
  const [first, second] = await readArticles(rdfReader, FEED);
  expect(first).toMatchObject({
    externalId: 'https://ferry.example/1',
    title: 'Ferry sold',
    language: 'cy',
    publishedAt: '2003-11-02T10:00:00+01:00',
    url: 'https://ferry.example/1',
    source: 'Ferry Gazette',
    authors: ['Una Gray', 'Rhys Holt'],
    facts: { format: 'rdf', isTeaser: false, subjects: [{ name: 'Boats' }] },
  });
  expect(paragraphsOf(first!)).toEqual(['BODY The ferry was sold.', 'BODY “At last,” said Una Gray.']);
  expect(second).toMatchObject({ text: 'Late again.', facts: { isTeaser: true } });
});

test('an item of a title alone is an article without words', async () => {
  const [article] = await readArticles(rdfReader, OLDEST);
  expect(article).toMatchObject({ title: 'Ferry sold', text: '', url: 'http://ferry.example/one.html' });
});
