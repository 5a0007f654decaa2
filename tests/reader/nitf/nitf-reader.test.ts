import { expect, test } from 'vitest';
import { nitfReader } from '../../../src/reader/nitf/nitf-reader.js';
import { ReadError } from '../../../src/reader/read-error.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles } from '../reading.js';

const FERRY = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf version="-//IPTC//DTD NITF 3.4//EN" xml:lang="en-GB">
  <head>
    <title>Ferry fares</title>
    <tobject><tobject.subject tobject.subject.refnum="04015000" tobject.subject.type="Economy" tobject.subject.matter="Transport"/></tobject>
    <docdata management-status="usable">
      <doc-id regsrc="NWR" id-string="nwr-007"/>
      <urgency ed-urg="4"/>
      <date.issue norm="20210304T103000+0200"/>
      <date.release norm="20210305T060000Z"/>
      <ed-msg info="CORRECTS fare in graf 2"/>
      <doc.copyright year="2021" holder="Northwire"/>
      <key-list><keyword key="ferries"/></key-list>
      <identified-content><person idsrc="reg" value="p7"><name.given>Tom</name.given> <name.family>Roe</name.family><function>Harbour master</function></person></identified-content>
    </docdata>
    <pubdata name="Tarn Bay Herald" ex-ref="https://tarnbay.example/ferry" date.publication="20210304"/>
    <revision-history norm="20210304T120000Z"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Ferry fares to rise</hl1><hl2>Second rise this year</hl2></hedline>
      <byline>By LENA OSTROW and Bo Webb<byttl>Transport Correspondent</byttl></byline>
      <distributor>Northwire</distributor>
      <dateline><location>TARN BAY</location></dateline>
      <abstract><p>Fares rise.</p></abstract>
    </body.head>
    <body.content>
      <block>
        <p lede="true">Fares rise.</p>
        <p>Mr <person>Tom Roe</person> said: &#8220;We had <em>no</em> choice&#8221; &mdash; and left <org value="tb">Tarn Bay &amp; Sons</org>.</p>
        <hl2>What it costs</hl2>
        <ul><li>007 crowns</li><li>Half for children</li></ul>
        <bq><block><p>No fare is fair.</p></block><credit>Ann Lee</credit></bq>
        <p>First line<br/>second line &amp;#8211; done.</p>
        <media media-type="image"><media-reference source="x.jpg"/><media-caption>The <location>Tarn</location> ferry.</media-caption></media>
      </block>
    </body.content>
    <body.end><tagline>Lena Ostrow writes on transport.</tagline></body.end>
  </body>
</nitf>
`;

const PREFIXED = FERRY.replace(/<(\/?)(?=[a-z])/g, '<$1n:').replace(
  '<n:nitf ',
  '<n:nitf xmlns:n="urn:nitf" ',
);

readerContract(nitfReader, [
  { name: 'an article', document: FERRY },
  { name: 'with prefixes', document: PREFIXED },
]);

test('all that the document says of its article', async () => {
  const [article] = await readArticles(nitfReader, FERRY);
  expect(article).toMatchObject({
    externalId: 'nwr-007',
    title: 'Ferry fares to rise',
    language: 'en-GB',
    publishedAt: '2021-03-04T10:30:00+02:00',
    modifiedAt: '2021-03-04T12:00:00Z',
    url: 'https://tarnbay.example/ferry',
    source: 'Tarn Bay Herald',
    authors: ['LENA OSTROW', 'Bo Webb'],
    facts: {
      format: 'nitf',
      isTeaser: false,
      status: 'USABLE',
      embargoedUntil: '2021-03-05T06:00:00Z',
      correction: 'CORRECTS fare in graf 2',
      subjects: [
        { kind: 'TOPIC', name: 'Transport', role: null, uri: 'subj:04015000' },
        { kind: 'PERSON', name: 'Tom Roe', role: 'Harbour master', uri: 'reg:p7' },
        { kind: 'TOPIC', name: 'ferries', role: 'keyword', uri: null },
        { kind: 'ORGANISATION', name: 'Tarn Bay & Sons', role: null, uri: 'tb' },
        { kind: 'PLACE', name: 'Tarn', role: null, uri: null },
        { kind: 'PLACE', name: 'TARN BAY', role: 'dateline', uri: null },
      ],
    },
  });
  expect(article!.facts.metadata).toContainEqual({
    field: 'SOURCE',
    value: 'Northwire',
    origin: 'distributor',
    isChosen: false,
  });
});

test('paragraphs in their order, with their kinds, mixed content in place, the abstract not twice', async () => {
  const [article] = await readArticles(nitfReader, FERRY);
  expect(paragraphsOf(article!)).toEqual([
    'BODY Fares rise.',
    'BODY Mr Tom Roe said: “We had no choice” — and left Tarn Bay & Sons.',
    'SUBHEADING What it costs',
    'LIST_ITEM 007 crowns',
    'LIST_ITEM Half for children',
    'BLOCKQUOTE No fare is fair.',
    'BLOCKQUOTE Ann Lee',
    'BODY First line\nsecond line – done.',
    'CAPTION The Tarn ferry.',
    'AUTHOR_NOTE Lena Ostrow writes on transport.',
  ]);
});

test('prefixes change nothing', async () => {
  const [plain] = await readArticles(nitfReader, FERRY);
  const [prefixed] = await readArticles(nitfReader, PREFIXED);
  expect({ ...prefixed, origin: null }).toEqual({ ...plain, origin: null });
});

test('an abstract alone is a teaser', async () => {
  const [article] = await readArticles(
    nitfReader,
    '<nitf><body><body.head><abstract><p>Fares rise.</p></abstract></body.head><body.content/></body></nitf>',
  );
  expect([article!.text, article!.facts.isTeaser]).toEqual(['Fares rise.', true]);
});

test('withheld and embargoed documents are read, and their status is told', async () => {
  const document = (status: string) =>
    `<nitf><head><docdata management-status="${status}"/></head><body><body.content><p>Shut.</p></body.content></body></nitf>`;
  const statuses = ['withheld', 'embargoed', 'canceled', 'usable', 'odd'].map(async (status) => {
    const [article] = await readArticles(nitfReader, document(status));
    return article!.facts.status;
  });
  expect(await Promise.all(statuses)).toEqual(['WITHHELD', 'EMBARGOED', 'CANCELED', 'USABLE', 'USABLE']);
});

test('people in a byline are its authors; a job alone is none', async () => {
  const document = (byline: string) =>
    `<nitf><body><body.head>${byline}</body.head><body.content><p>Shut.</p></body.content></body></nitf>`;
  const [marked] = await readArticles(
    nitfReader,
    document('<byline>From <person>Ann Lee</person>, Oslo</byline>'),
  );
  const [job] = await readArticles(nitfReader, document('<byline><byttl>Chief Reporter</byttl></byline>'));
  expect(marked!.authors).toEqual(['Ann Lee']);
  expect(job!.authors).toEqual([]);
  expect(job!.facts.metadata).toEqual([
    { field: 'AUTHOR', value: 'Chief Reporter', origin: 'byline', isChosen: false },
  ]);
});

test('quotation marks are made for q where the text has none', async () => {
  const [article] = await readArticles(
    nitfReader,
    '<nitf><body><body.content><p>She said <q>no</q> and <q>“never”</q>.</p></body.content></body></nitf>',
  );
  expect(article!.text).toBe('She said “no” and “never”.');
});

test('documents one behind the other are read each; one that is cut off is an error in its place', async () => {
  const found = await readAll(nitfReader, `${FERRY}${FERRY}${FERRY.slice(0, 900)}`, { location: 'wire.xml' });
  expect(found.map((each) => (each instanceof ReadError ? each.message : each.location))).toEqual([
    'wire.xml item 1',
    'wire.xml item 2',
    expect.stringMatching(/^wire\.xml:\d+:1: is cut off or not well-formed: the <nitf> that begins here/),
  ]);
});

test('entities of a document are neither fetched nor expanded, and it is said where they stand', async () => {
  const bomb = `<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<nitf><body><body.content><p>Say &b; and &f;.</p></body.content></body></nitf>`;
  const [article] = await readArticles(nitfReader, bomb);
  expect(article!.text).toBe('Say &b; and &f;.');
  expect(article!.diagnostics.map(({ code, start, end }) => [code, start, end])).toEqual([
    ['UNKNOWN_ENTITY', 4, 7],
    ['UNKNOWN_ENTITY', 12, 15],
  ]);
});
