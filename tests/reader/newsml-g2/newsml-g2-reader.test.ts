import { describe, expect, test } from 'vitest';
import { newsmlG2Reader } from '../../../src/reader/newsml-g2/newsml-g2-reader.js';
import { ReadError } from '../../../src/reader/read-error.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles } from '../reading.js';

const XHTML = `<inlineXML contenttype="application/xhtml+xml">
  <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title></head><body>
    <h2>Strike</h2>
    <p>Mr <em>Tom Roe</em> said:<br/>&#8220;No &amp; never&#8221;.</p>
    <ul><li>007 boats</li></ul>
    <blockquote>“Let them swim.”</blockquote>
  </body></html>
</inlineXML>`;

const NITF = `<inlineXML contenttype="application/nitf+xml"><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body>
  <n:body.head><n:hedline><n:hl1>Inner headline</n:hl1></n:hedline><n:byline>By Ann Lee</n:byline></n:body.head>
  <n:body.content><n:p>Mr <n:person>Tom Roe</n:person> said no.</n:p><n:hl2>Why</n:hl2></n:body.content>
</n:body></n:nitf></inlineXML>`;

interface Parts {
  readonly guid?: string;
  readonly itemMeta?: string;
  readonly contentMeta?: string;
  readonly content?: string;
}

const item = ({ guid = 'urn:northwire:7', itemMeta = '', contentMeta = '', content = XHTML }: Parts = {}) => `
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2" standard="NewsML-G2" xml:lang="en-GB">
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:NWR"><name>Northwire</name></provider>
    <versionCreated>2021-03-04T12:00:00+01:00</versionCreated>
    <firstCreated>2021-03-04T10:00:00+01:00</firstCreated>
    ${itemMeta}
  </itemMeta>
  <contentMeta>
    <headline>Ferry
      will not sail</headline>
    ${contentMeta}
  </contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;

const FULL = item({
  itemMeta: `<embargoed>2021-03-05T06:00:00Z</embargoed><pubStatus qcode="stat:withheld"/>
    <edNote>Please note spelling of name.</edNote><signal qcode="sig:correction"/>`,
  contentMeta: `<by>By Lena Ostrow and Bo Webb</by>
    <creator qcode="staff:7"><name>L. Ostrow</name></creator>
    <infoSource literal="Tarn Bay Herald"/><creditline>NWR</creditline><language tag="en"/>
    <subject type="cpnat:person" qcode="pers:7" role="role:speaker"><name>Tom Roe</name></subject>
    <subject type="cpnat:organisation" literal="Tarn Bay Ferries"/>
    <subject type="cpnat:geoArea" qcode="city:tarn"/>
    <subject type="cpnat:event" qcode="ev:1"><name>Ferry strike</name></subject>
    <subject qcode="medtop:20000337"><name>transport</name></subject>
    <keyword>ferries</keyword><description>The ferry.</description>`,
}).replace('<contentSet>', '<assert qcode="city:tarn"><name>Tarn Bay</name></assert><contentSet>');

const message = (...items: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2021-03-04T12:00:00Z</sent></header>
<itemSet>${items.join('\n')}</itemSet></newsMessage>`;

const PREFIXED = message(FULL)
  .replace(
    /<(\/?)(?=newsMessage|header|sent|itemSet|newsItem|itemMeta|contentMeta|contentSet|headline|by>|subject|name|inlineXML|pubStatus)/g,
    '<$1nar:',
  )
  .replace('<nar:newsMessage ', '<nar:newsMessage xmlns:nar="http://iptc.org/std/nar/2006-10-01/" ');

readerContract(newsmlG2Reader, [
  { name: 'an item', document: FULL },
  { name: 'a message with XHTML, NITF and prefixes', document: message(item(), item({ content: NITF })) },
  { name: 'prefixes', document: PREFIXED },
]);

const read = (document: string) => readArticles(newsmlG2Reader, document, { location: 'wire.xml' });

test('all that an item says of its article', async () => {
  const [article] = await read(FULL);
  expect(article).toMatchObject({
    location: 'wire.xml',
    externalId: 'urn:northwire:7',
    title: 'Ferry will not sail',
    language: 'en',
    publishedAt: '2021-03-04T10:00:00+01:00',
    modifiedAt: '2021-03-04T12:00:00+01:00',
    source: 'Tarn Bay Herald',
    authors: ['Lena Ostrow', 'Bo Webb'],
    facts: {
      format: 'newsml-g2',
      status: 'WITHHELD',
      embargoedUntil: '2021-03-05T06:00:00Z',
      correction: 'Please note spelling of name.',
      subjects: [
        { kind: 'PERSON', name: 'Tom Roe', role: 'speaker', uri: 'pers:7' },
        { kind: 'ORGANISATION', name: 'Tarn Bay Ferries', role: null, uri: null },
        { kind: 'PLACE', name: 'Tarn Bay', role: null, uri: 'city:tarn' },
        { kind: 'EVENT', name: 'Ferry strike', role: null, uri: 'ev:1' },
        { kind: 'TOPIC', name: 'transport', role: null, uri: 'medtop:20000337' },
        { kind: 'TOPIC', name: 'ferries', role: 'keyword', uri: null },
      ],
    },
  });
});

describe('content', () => {
  test('XHTML, with its kinds', async () => {
    const [article] = await read(item());
    expect(paragraphsOf(article!)).toEqual([
      'SUBHEADING Strike',
      'BODY Mr Tom Roe said:\n“No & never”.',
      'LIST_ITEM 007 boats',
      'BLOCKQUOTE “Let them swim.”',
    ]);
  });

  test('NITF, with what it says of itself behind what the item says', async () => {
    const [article] = await read(item({ content: NITF }));
    expect(paragraphsOf(article!)).toEqual(['BODY Mr Tom Roe said no.', 'SUBHEADING Why']);
    expect(article).toMatchObject({ title: 'Ferry will not sail', authors: ['Ann Lee'] });
    expect(article!.facts.subjects).toContainEqual({
      kind: 'PERSON',
      name: 'Tom Roe',
      role: null,
      uri: null,
    });
  });

  test.each([
    [
      'escaped HTML',
      '<inlineData contenttype="text/html">&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three&lt;/p&gt;</inlineData>',
      ['BODY One & two.', 'BODY Three'],
    ],
    [
      'HTML in CDATA',
      '<inlineData contenttype="text/html"><![CDATA[<p>One &amp; two.</p><p>Three</p>]]></inlineData>',
      ['BODY One & two.', 'BODY Three'],
    ],
    [
      'escaped twice',
      '<inlineXML><html><body><p>It&amp;#8217;s &amp;quot;so&amp;quot;.</p></body></html></inlineXML>',
      ['BODY It’s "so".'],
    ],
    [
      'paragraphs without a root',
      '<inlineXML><p>One.</p><p>Two.</p></inlineXML>',
      ['BODY One.', 'BODY Two.'],
    ],
  ])('%s', async (_, content, paragraphs) => {
    const [article] = await read(item({ content }));
    expect(paragraphsOf(article!)).toEqual(paragraphs);
  });

  test('plain text is left to be parted by what it says', async () => {
    const [article] = await read(
      item({ content: '<inlineData contenttype="text/plain">\nOne &lt; two.\n\nThree.\n</inlineData>' }),
    );
    expect([article!.text, article!.paragraphs]).toEqual(['One < two.\n\nThree.', null]);
  });

  test('of several forms XHTML is read', async () => {
    const plain = '<inlineData contenttype="text/plain">Plain.</inlineData>';
    const [article] = await read(item({ content: `${plain}${NITF}${XHTML}` }));
    expect(article!.text).toContain('Let them swim');
  });

  test('a description alone is a teaser', async () => {
    const [article] = await read(item({ content: '', contentMeta: '<description>The ferry.</description>' }));
    expect([article!.text, article!.facts.isTeaser]).toEqual(['The ferry.', true]);
  });
});

test('several items in one package; pictures and the package itself are told and left out', async () => {
  const picture = item({ guid: 'urn:p', content: '<remoteContent href="x.jpg"/>' }).replace(
    'ninat:text',
    'ninat:picture',
  );
  const found = await readAll(
    newsmlG2Reader,
    message(
      item({ guid: 'urn:1' }),
      picture,
      '<packageItem guid="urn:pack"><groupSet/></packageItem>',
      item({ guid: 'urn:2' }),
    ),
    { location: 'wire.xml' },
  );
  expect(found.map((each) => `${each.location} ${'text' in each ? each.externalId : each.reason}`)).toEqual([
    'wire.xml item 1 urn:1',
    'wire.xml item 2 is a picture without a text',
    'wire.xml item 3 is a packageItem, which holds no text of its own',
    'wire.xml item 4 urn:2',
  ]);
});

test('of a message that is cut off the whole items are read', async () => {
  const whole = message(item({ guid: 'urn:1' }), item({ guid: 'urn:2' }));
  const inItem = await readAll(newsmlG2Reader, whole.slice(0, whole.lastIndexOf('<contentSet>')), {
    location: 'wire.xml',
  });
  const behind = await readAll(newsmlG2Reader, whole.slice(0, whole.lastIndexOf('</itemSet>')), {
    location: 'wire.xml',
  });
  expect(inItem[0]).toMatchObject({ externalId: 'urn:1' });
  expect((inItem[1] as ReadError).message).toMatch(
    /^wire\.xml:\d+:1: is cut off or not well-formed: the <newsItem>/,
  );
  expect(behind.map((each) => each instanceof ReadError)).toEqual([false, false, true]);
});

test('a code is a source where nothing is named, and an unnamed creator no author', async () => {
  const document = item({ contentMeta: '<creator qcode="web:northwire.example"/>' }).replace(
    '<name>Northwire</name>',
    '',
  );
  const [article] = await read(document);
  expect([article!.source, article!.authors]).toEqual(['nprov:NWR', []]);
});
