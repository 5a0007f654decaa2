import { gzipSync } from 'node:zlib';
import { docxOf, wordParagraph } from './docx-writer.js';
import { column, pdfOf } from './pdf-writer.js';
import { httpAnswer, warcRecord } from './warc-writer.js';
import { zipOf } from './zip-writer.js';
import { zstdFrame } from './zstd-writer.js';

/** What the article of a format says: the same everywhere but for the gate. */
export const wordsOf = (gate: string): string => `The ${gate} gate will open in May.`;

const said = (gate: string): string => `"${wordsOf(gate)}" said Maria Lopez, the mayor of Tarn Bay.`;

const LEAD = 'The harbour of Tarn Bay has been closed for eleven weeks, and nobody in the town knows why.';
const CLOSE = 'Fishing crews had asked for a date since the winter storms, which broke two of the piers.';

const paragraphs = (gate: string): readonly string[] => [LEAD, said(gate), CLOSE];

const elements = (gate: string): string =>
  paragraphs(gate)
    .map((text) => `<p>${text}</p>`)
    .join('\n');

const escaped = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const plain = (gate: string): string => paragraphs(gate).join('\n\n');

const page = (gate: string): string => `<!DOCTYPE html>
<html lang="en"><head><title>Harbour to open | Herald</title><meta property="og:title" content="Harbour to open"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour to open</h1>${elements(gate)}</article>
<footer><a href="/about">About us</a></footer></body></html>`;

const inXml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;

const nitf = (gate: string): string =>
  `<nitf><head><title>Harbour to open</title></head><body><body.head><hedline><hl1>Harbour to open</hl1></hedline></body.head><body.content>${elements(gate)}</body.content></body></nitf>`;

const rss = (items: string, namespaces = ''): string =>
  inXml(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"${namespaces}><channel><title>Herald</title><link>https://herald.example/</link><description>News</description>${items}</channel></rss>`,
  );

const asJson = (value: object): string => JSON.stringify(value, null, 2);

const DATE = '2031-03-04T10:00:00Z';

/** Files of a folder by name, one of each format, with the gate that each tells of. */
export const ONE_OF_EACH: Readonly<Record<string, readonly [gate: string, content: string | Buffer]>> = {
  'plain.txt': ['north', plain('north')],
  'packed.txt.gz': ['packed', gzipSync(plain('packed'))],
  'squeezed.txt.zst': ['squeezed', zstdFrame(Buffer.from(plain('squeezed')))],
  'page.html': ['web', page('web')],
  'thing.jsonld': [
    'linked',
    asJson({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour',
      articleBody: plain('linked'),
    }),
  ],
  'object.json': [
    'wired',
    asJson({
      uri: 'urn:x:1',
      type: 'text',
      versioncreated: DATE,
      headline: 'Harbour',
      body_html: elements('wired'),
    }),
  ],
  'story.nitf': ['framed', inXml(nitf('framed'))],
  'item.xml': [
    'second',
    inXml(
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:2" version="1"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>${DATE}</versionCreated></itemMeta><contentMeta><headline>Harbour</headline></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">${nitf('second')}</inlineXML></contentSet></newsItem>`,
    ),
  ],
  'envelope.xml': [
    'first',
    inXml(
      `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>x.example</ProviderId><DateId>20310304</DateId><NewsItemId>1</NewsItemId><RevisionId>1</RevisionId><PublicIdentifier>urn:newsml:x.example:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20310304T100000Z</FirstCreated><ThisRevisionCreated>20310304T100000Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Harbour</HeadLine></NewsLines><ContentItem><Format FormalName="NITF"/><DataContent>${nitf('first')}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    ),
  ],
  'message.iptc': [
    'cabled',
    `\u0001nwr0123 4 i 62  Northwire 0142\r\r\n\r\r\n\u0002Tarn-harbour/gate/\r\r\nHarbour to open\r\r\n\r\r\n   ${paragraphs('cabled').join('\r\r\n   ')}\r\r\n\u0003\r\r\n041230 Mar 31\r\r\n\u0004`,
  ],
  'feed.rss': [
    'fed',
    rss(
      `<item><title>Harbour</title><content:encoded><![CDATA[${elements('fed')}]]></content:encoded></item>`,
    ),
  ],
  'feed.atom': [
    'split',
    inXml(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>urn:f</id><updated>${DATE}</updated><entry><title>Harbour</title><id>urn:e</id><updated>${DATE}</updated><content type="html">${escaped(elements('split'))}</content></entry></feed>`,
    ),
  ],
  'feed.rdf': [
    'described',
    inXml(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://herald.example/"><title>Herald</title></channel><item rdf:about="https://herald.example/1"><title>Harbour</title><content:encoded>${escaped(elements('described'))}</content:encoded></item></rdf:RDF>`,
    ),
  ],
  'feed.json': [
    'listed',
    asJson({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [{ id: '1', title: 'Harbour', content_html: elements('listed') }],
    }),
  ],
  'export.wxr': [
    'posted',
    rss(
      `<item><title>Harbour</title><content:encoded><![CDATA[${plain('posted')}]]></content:encoded><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`,
      ' xmlns:wp="http://wordpress.org/export/1.2/"',
    ),
  ],
  'notes.md': ['marked', `---\ntitle: Harbour to open\n---\n\n${plain('marked')}\n`],
  'lines.jsonl': ['lined', `${JSON.stringify({ id: '1', text: plain('lined') })}\n`],
  'records.json': ['recorded', asJson([{ id: '1', title: 'Harbour', text: plain('recorded') }])],
  'table.csv': ['tabled', `title,text\nHarbour,"${plain('tabled').replaceAll('"', '""')}"\n`],
  'crawl.warc.gz': [
    'crawled',
    gzipSync(
      warcRecord('response', httpAnswer(page('crawled'), { 'Content-Type': 'text/html; charset=utf-8' }), {
        'Content-Type': 'application/http; msgtype=response',
        'WARC-Target-URI': 'https://herald.example/crawled',
      }),
    ),
  ],
  'word.docx': [
    'typed',
    docxOf(
      paragraphs('typed')
        .map((text) => wordParagraph(text))
        .join(''),
    ),
  ],
  'sheet.pdf': [
    'printed',
    pdfOf(
      [
        [
          ...column(
            paragraphs('printed').flatMap((text) => [text, '']),
            60,
            780,
          ),
        ],
      ],
      '/Title (Harbour to open)',
    ),
  ],
  'bundle.zip': ['zipped', zipOf([{ name: 'inner/story.txt', content: plain('zipped') }])],
};
