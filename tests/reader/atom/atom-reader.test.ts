import { describe, expect, test } from 'vitest';
import { atomReader } from '../../../src/reader/atom/atom-reader.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles, toldOf } from '../reading.js';

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<!-- made by a press -->
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://quarry.example/news/">
  <title type="html">The Quarry &amp;amp; Mill</title>
  <link rel="self" href="feed.atom"/>
  <author><name>News desk</name></author>
  <entry xml:base="2022/">
    <id>tag:quarry.example,2022:7</id>
    <title type="html">&lt;b&gt;Strike&lt;/b&gt; at the mill: &amp;#8220;no end&amp;#8221;</title>
    <link rel="enclosure" type="audio/mpeg" href="strike.mp3"/>
    <link type="application/json" href="strike.json"/>
    <link href="strike.html"/>
    <author><name>Ada Penn</name><email>ada@quarry.example</email></author>
    <author><name>Col Reed</name></author>
    <published>2022-05-01T08:00:00+02:00</published>
    <updated>2022-05-02T09:30:00+02:00</updated>
    <category term="https://topics.example/labour" label="Labour"/>
    <category term="mills"/>
    <summary>Workers walked out.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>Workers <em>walked</em> out.</p>
      <p>She said <q>no end</q> is <span>in</span> sight.<br/>Nobody &amp;rsquo;d move.</p>
      <blockquote>We wait.</blockquote>
    </div></content>
  </entry>
  <entry>
    <id>urn:7</id>
    <title>Plain &lt;title&gt; of a text</title>
    <updated>2022-05-03T00:00:00Z</updated>
    <source><title>Wire of the North</title></source>
    <content type="text">First line.

Second: 3 &lt; 4.</content>
  </entry>
  <entry>
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <i>third</i> one</div></title>
    <link rel="alternate" href="/root"/>
    <summary type="html">&lt;p&gt;Only this.&lt;/p&gt;</summary>
    <content type="image/png">iVBORw0KGgo=</content>
  </entry>
</feed>`;

const PREFIXED = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><a:title>T</a:title>
<a:entry><a:title>One</a:title><a:content type="xhtml"><h:div><h:p>Read</h:p><h:p>too</h:p></h:div></a:content></a:entry></a:feed>`;

const OLD = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>One</title>
<issued>2004-01-02T03:04:05Z</issued><modified>2004-01-03T03:04:05Z</modified>
<content type="text/html" mode="escaped">&lt;p&gt;It&amp;#8217;s old.&lt;/p&gt;</content></entry></feed>`;

readerContract(atomReader, [
  { name: 'texts of every type', document: FEED },
  { name: 'names with prefixes', document: PREFIXED },
  { name: 'Atom 0.3', document: OLD },
]);

test('an entry with everything', async () => {
  const [article] = await readArticles(atomReader, FEED);
  expect(article).toMatchObject({
    location: 'in/file:7',
    externalId: 'tag:quarry.example,2022:7',
    title: 'Strike at the mill: “no end”',
    language: 'en',
    publishedAt: '2022-05-01T08:00:00+02:00',
    modifiedAt: '2022-05-02T09:30:00+02:00',
    url: 'https://quarry.example/news/2022/strike.html',
    source: 'The Quarry & Mill',
    authors: ['Ada Penn', 'Col Reed'],
  });
  expect(article!.facts).toMatchObject({
    format: 'atom',
    isTeaser: false,
    subjects: [
      { kind: 'TOPIC', name: 'Labour', role: null, uri: 'https://topics.example/labour' },
      { kind: 'TOPIC', name: 'mills', role: null, uri: null },
    ],
  });
  expect(paragraphsOf(article!)).toEqual([
    'BODY Workers walked out.',
    'BODY She said “no end” is in sight.\nNobody ’d move.',
    'BLOCKQUOTE We wait.',
  ]);
});

test('plain text, and what the feed says for its entries', async () => {
  const [, article] = await readArticles(atomReader, FEED);
  expect(article).toMatchObject({
    title: 'Plain <title> of a text',
    text: 'First line.\n\nSecond: 3 < 4.',
    publishedAt: '2022-05-03T00:00:00Z',
    modifiedAt: null,
    source: 'Wire of the North',
    authors: ['News desk'],
  });
});

test('content that is no prose leaves the summary', async () => {
  const [, , article] = await readArticles(atomReader, FEED);
  expect(article).toMatchObject({
    title: 'A third one',
    text: 'Only this.',
    url: 'https://quarry.example/root',
    facts: { isTeaser: true },
  });
});

describe('other ways to write it', () => {
  test.each([
    ['prefixes', PREFIXED, 'Read\n\ntoo'],
    ['Atom 0.3', OLD, 'It’s old.'],
    [
      'a single entry',
      '<entry xmlns="http://www.w3.org/2005/Atom"><content type="html"><![CDATA[<p>Alone.</p>]]></content></entry>',
      'Alone.',
    ],
    [
      'HTML that is said to be text',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>&lt;p&gt;One.&lt;/p&gt;Two.</content></entry></feed>',
      'One.\n\nTwo.',
    ],
    [
      'tags that nobody closes',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html"><p>One<p>two<br>& three&nbsp;four</content></entry></feed>',
      'One\n\ntwo\n& three four',
    ],
  ])('%s', async (_, document, text) => {
    expect((await readArticles(atomReader, document)).map((article) => article.text)).toEqual([text]);
  });
});

test('the modification is no second publication', async () => {
  const [article] = await readArticles(atomReader, OLD);
  expect(article).toMatchObject({
    publishedAt: '2004-01-02T03:04:05Z',
    modifiedAt: '2004-01-03T03:04:05Z',
  });
});

test('a feed that was cut short', async () => {
  const found = await readAll(atomReader, FEED.slice(0, FEED.indexOf('3 &lt; 4')));
  expect(toldOf(found, ({ title }) => title)).toEqual([
    'Strike at the mill: “no end”',
    'in/file:26: the document ends inside of this <entry>, which is left out; get it again as a whole',
  ]);
});
