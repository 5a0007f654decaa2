import { describe, expect, test } from 'vitest';
import { rssReader } from '../../../src/reader/rss/rss-reader.js';
import { originalPlace } from '../../../src/text/origin.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles, toldOf } from '../reading.js';
import { BLOG, BROKEN, OLD } from './samples.js';

readerContract(rssReader, [
  { name: 'a blog', document: BLOG },
  { name: 'RSS 0.91', document: OLD },
  { name: 'not well-formed', document: BROKEN },
]);

const item = (inside: string) =>
  `<rss version="2.0"><channel><title>T</title><link>https://t.example/a/</link><item>${inside}</item></channel></rss>`;

const articleOf = async (inside: string) => (await readArticles(rssReader, item(inside)))[0]!;

describe('a blog', () => {
  test('the entry with its whole text', async () => {
    const [first] = await readArticles(rssReader, BLOG);
    expect(first).toMatchObject({
      location: 'in/file:13',
      externalId: 'https://tarnbay.example/?p=17',
      title: 'Harbour board’s vote ‘final’, says Ostrow',
      language: 'en-GB',
      publishedAt: '2021-03-04T10:30:00-05:00',
      modifiedAt: null,
      url: 'https://tarnbay.example/2021/03/harbour-vote/',
      source: 'Tarn Bay Herald',
      authors: ['Lena Ostrow', 'Bo Webb'],
    });
    expect(first!.facts).toMatchObject({
      format: 'rss',
      isTeaser: false,
      subjects: [{ kind: 'TOPIC', name: 'Harbour & sea' }, { name: 'Politics' }],
    });
    expect(paragraphsOf(first!)).toEqual([
      'BODY The board voted on Monday.',
      'SUBHEADING What comes next',
      'BODY “It is final,” said Mr Tom Roe & Co.\nHe left at once.',
      'BLOCKQUOTE We never agreed.',
      'CAPTION The gate, shut.',
      'LIST_ITEM One pier',
      'LIST_ITEM Two boats',
    ]);
  });

  test('the entry of which there is a teaser alone', async () => {
    const [, second] = await readArticles(rssReader, BLOG);
    expect(second).toMatchObject({
      externalId: null,
      title: 'Fish & chips: the price',
      publishedAt: null,
      source: 'Coast Wire',
      authors: ['Ida Marsh'],
    });
    expect(second!.facts.isTeaser).toBe(true);
    expect(second!.facts.metadata).toContainEqual({
      field: 'PUBLISHED_AT',
      value: 'Tuesday',
      origin: 'pubDate',
      isChosen: false,
    });
    expect(paragraphsOf(second!)).toEqual(['BODY Prices rose — again.', 'BODY “Too much,” she said.']);
  });

  test('letters lead back through CDATA and through escaped markup', async () => {
    const [first, second] = await readArticles(rssReader, BLOG);
    for (const [article, words, letters] of [
      [first!, 'Tom Roe & Co', '<b>T</b>om Roe &amp; Co'.slice(3)],
      [second!, 'rose — again', 'rose &amp;mdash; again'],
    ] as const) {
      const start = article.text.indexOf(words);
      const place = originalPlace(article.origin!, { start, end: start + words.length });
      expect(BLOG.slice(place.start, place.end)).toBe(letters);
    }
  });
});

test('plain text: blank lines are between paragraphs, a link leads on from the channel', async () => {
  const [article] = await readArticles(rssReader, OLD);
  expect(paragraphsOf(article!)).toEqual([
    'BODY The bridge closed on Friday.',
    'BODY It will open again, the council said.',
  ]);
  expect(article).toMatchObject({ url: 'http://milllane.example/bridge.html', source: 'Mill Lane Post' });
});

test('what is not well-formed is read', async () => {
  const articles = await readArticles(rssReader, BROKEN);
  expect(articles.map(({ title, text }) => [title, text])).toEqual([
    ['Smith & Sons close', 'They close on Monday,\nsaid Jo Smith & her son.’'],
    ['Second', 'It is read as well.'],
    ['Third', 'And so is this.'],
  ]);
  expect(articles[0]!.url).toBe('http://dock.example/a?x=1&y=2');
});

describe('texts', () => {
  test.each([
    ['escaped twice', '&amp;lt;p&amp;gt;It&amp;amp;#8217;s on.&amp;lt;/p&amp;gt;', 'It’s on.'],
    ['references escaped twice in CDATA', '<![CDATA[<p>It&amp;rsquo;s&amp;nbsp;on.</p>]]>', 'It’s on.'],
    ['CDATA in pieces', '<![CDATA[<p>It is]]><![CDATA[ on.</p>]]>', 'It is on.'],
    [
      'elements, in their order',
      'Mr <person>Tom Roe</person> said: <b>n</b>o<p>So</p>',
      'Mr Tom Roe said: no\n\nSo',
    ],
    ['a word that markup splits', '<![CDATA[un<b>believ</b>able]]>', 'unbelievable'],
    [
      'words that only markup parts',
      '<![CDATA[<div>One</div><div>two<br>three</div>]]>',
      'One\n\ntwo\nthree',
    ],
    ['a sign that is no tag', '<![CDATA[1 < 2 & 3 > 2]]>', '1 < 2 & 3 > 2'],
    ['nothing', '', ''],
  ])('%s', async (_, description, text) => {
    expect((await articleOf(`<description>${description}</description>`)).text).toBe(text);
  });

  test('a whole text without words leaves the teaser', async () => {
    const article = await articleOf(
      '<description>Short.</description><content:encoded><![CDATA[<img src="a.jpg">]]></content:encoded>',
    );
    expect([article.text, article.facts.isTeaser]).toEqual(['Short.', true]);
  });
});

test('the line that WordPress puts below is none of the article', async () => {
  const article = await articleOf(
    '<description><![CDATA[<p>It closed.</p><p>The post <a href="/b">Bridge closed</a> appeared first on <a href="/">Post</a>.</p>]]></description>',
  );
  expect(paragraphsOf(article)).toEqual([
    'BODY It closed.',
    'BOILERPLATE The post Bridge closed appeared first on Post.',
  ]);
});

describe('titles', () => {
  test.each([
    ['It&amp;#8217;s', 'It’s'],
    ['It&amp;amp;#8217;s', 'It’s'],
    ['It&#8217;s &lt;b&gt;on&lt;/b&gt;', 'It’s on'],
    ['AT&amp;T &amp;amp; Co', 'AT&T & Co'],
    ['How to use &lt;b&gt;', 'How to use <b>'],
    ['3 &lt; 4\n  <![CDATA[& 5]]>', '3 < 4 & 5'],
    [' ', null],
  ])('%s', async (title, plain) => {
    expect((await articleOf(`<title>${title}</title>`)).title).toBe(plain);
  });
});

describe('authors', () => {
  test.each([
    ['<dc:creator>Lena Ostrow</dc:creator><dc:creator>Bo Webb</dc:creator>', ['Lena Ostrow', 'Bo Webb']],
    ['<dc:creator>By Lena Ostrow, Bo Webb and Al Tun</dc:creator>', ['Lena Ostrow', 'Bo Webb', 'Al Tun']],
    ['<dc:creator>Abby Lane</dc:creator>', ['Abby Lane']],
    ['<dc:creator>Ostrow, Lena</dc:creator>', ['Ostrow, Lena']],
    ['<author>lena@t.example</author>', []],
    ['<author>Lena Ostrow &lt;lena@t.example&gt;</author>', ['Lena Ostrow']],
  ])('%s', async (elements, authors) => {
    expect((await articleOf(elements)).authors).toEqual(authors);
  });
});

describe('dates', () => {
  test.each([
    ['<pubDate>3 Jun 08 11:05 EDT</pubDate>', '2008-06-03T11:05:00-04:00'],
    ['<pubDate>soon</pubDate><dc:date>2008-06-03T11:05:30+02:00</dc:date>', '2008-06-03T11:05:30+02:00'],
    ['<pubDate>Tue, 3 Jun</pubDate>', null],
    ['<pubDate>Sat, 03 Jun 2119 11:05:30 GMT</pubDate>', '2119-06-03T11:05:30Z'],
  ])('%s', async (element, date) => {
    expect((await articleOf(element)).publishedAt).toBe(date);
  });
});

describe('addresses', () => {
  test.each([
    ['<link>b</link>', 'https://t.example/a/b'],
    ['<link>javascript:alert(1)</link>', null],
    ['<guid>https://t.example/g</guid>', 'https://t.example/g'],
    ['<guid isPermaLink="false">https://t.example/g</guid>', null],
    ['<guid>17</guid>', null],
    [
      '<atom:link rel="self" href="https://t.example/s"/><atom:link href="https://t.example/l"/>',
      'https://t.example/l',
    ],
  ])('%s', async (elements, url) => {
    expect((await articleOf(elements)).url).toBe(url);
  });
});

describe('a feed that was cut short', () => {
  const told = async (document: string) => toldOf(await readAll(rssReader, document), ({ title }) => title);

  test('whole entries are read, then an error says where', async () => {
    const document = '<rss><channel>\n<item><title>One</title></item>\n<item><title>Two</title>\n<descri';
    expect(await told(document)).toEqual([
      'One',
      'in/file:3: the document ends inside of this <item>, which is left out; get it again as a whole',
    ]);
  });

  test('between two entries', async () => {
    expect(await told('<rss><channel>\n<item><title>One</title></item>')).toEqual([
      'One',
      'in/file:2: the document ends before its </rss>: entries may be missing; get it again as a whole',
    ]);
  });

  test('an error page in its place', async () => {
    expect(await told('Service unavailable')).toEqual(['in/file: is no rss feed: it has no <rss>']);
  });
});

test('an entity that the feed declares is neither fetched nor expanded', async () => {
  const bomb = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join('\n');
  const document = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha"><!ENTITY out SYSTEM "file:///etc/hostname">\n${bomb}]>\n${item(
    '<title>&e20;</title><description>&out; &e20;</description>',
  )}`;
  const [article] = await readArticles(rssReader, document);
  expect(article).toMatchObject({ title: '&e20;', text: '&out; &e20;' });
});
