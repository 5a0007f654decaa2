import { describe, expect, test } from 'vitest';
import { ninjsReader } from '../../../src/reader/ninjs/ninjs-reader.js';
import { ReadError } from '../../../src/reader/read-error.js';
import { Skipped } from '../../../src/reader/skipped.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles } from '../reading.js';

const HTML =
  '<p>The ferry “will not sail”, <b>Tom Roe</b> said.</p>\n<h2>Strike</h2><p>Caf\u00e9 owners &amp; others\twait.<br>Still.</p>';

const VERSION_1 = {
  uri: 'urn:northwire:2021:007',
  type: 'text',
  pubstatus: 'usable',
  versioncreated: '2021-03-04T12:00:00Z',
  firstcreated: '2021-03-04T10:00:00Z',
  embargoed: '2021-03-05T06:00:00+00:00',
  ednote: 'Updates with quote from harbour master',
  language: 'en-GB',
  byline: 'By Lena Ostrow and Bo Webb, Northwire',
  headline: 'Ferry will not sail',
  description_text: 'The ferry will not sail.',
  body_text: 'The ferry "will not sail", Tom Roe said.',
  body_html: HTML,
  person: [{ name: 'Tom Roe', rel: 'about', scheme: 'http://people.example/', code: '7' }],
  organisation: [{ name: 'Tarn Bay Ferries', rel: 'mentions' }],
  place: [{ name: 'Tarn Bay', rel: 'mentions', uri: 'http://places.example/tarn' }],
  subject: [{ name: 'transport', scheme: 'medtop', code: '20000337' }],
  source: 'Northwire',
};

const VERSION_2 = {
  uri: 'https://northwire.example/2021/008',
  type: 'text',
  versioncreated: '2021-03-04T12:00:00Z',
  by: 'Lena Ostrow',
  headlines: [
    { role: 'short', value: 'No ferry' },
    { role: 'main', value: 'Ferry &amp; bus will not go' },
  ],
  bodies: [
    { role: 'main', contenttype: 'text/plain', value: 'Plain text.' },
    { role: 'richtext', contenttype: 'application/xhtml+xml', value: '<p>Rich text.</p><p>More.</p>' },
    { role: 'summary', contenttype: 'text/html', value: '<p>Summary.</p>' },
  ],
  infosources: [{ name: 'Northwire', role: 'source' }],
  people: [
    { name: 'Ann Lee', rel: 'author' },
    { name: 'Tom Roe', rel: 'about' },
  ],
};

const NITF =
  '<?xml version="1.0"?><nitf><head><docdata><doc-id id-string="inner"/></docdata></head><body><body.head><byline>By Ann Lee</byline></body.head><body.content><p>Mr <person>Tom Roe</person> said: &#8220;No.&#8221;</p><hl2>Why</hl2></body.content></body></nitf>';

const VERSION_3 = {
  uri: 'urn:northwire:2021:009',
  standard: { name: 'ninjs', version: '3.0' },
  type: 'text',
  versionCreated: '2021-03-04T12:00:00Z',
  firstCreated: '2021-03-04T12:00:00.000Z',
  pubStatus: 'withheld',
  headlines: [{ value: 'Withheld' }],
  bodies: [
    { role: 'text', contentType: 'text/plain', value: 'Plain.' },
    { role: 'nitf', contentType: 'application/nitf+xml', value: NITF },
  ],
};

readerContract(ninjsReader, [
  { name: 'version 1', document: JSON.stringify(VERSION_1) },
  {
    name: 'version 2, with escapes',
    document: JSON.stringify(VERSION_2, null, 2).replaceAll('r', '\\u0072'),
  },
  { name: 'version 3, several', document: JSON.stringify([VERSION_3, VERSION_1], null, 1) },
]);

const readOne = async (object: object) => (await readArticles(ninjsReader, JSON.stringify(object)))[0]!;

describe('version 1', () => {
  test('all that the object says', async () => {
    expect(await readOne(VERSION_1)).toMatchObject({
      externalId: 'urn:northwire:2021:007',
      title: 'Ferry will not sail',
      language: 'en-GB',
      publishedAt: '2021-03-04T10:00:00Z',
      modifiedAt: '2021-03-04T12:00:00Z',
      url: null,
      source: 'Northwire',
      authors: ['Lena Ostrow', 'Bo Webb'],
      facts: {
        format: 'ninjs',
        isTeaser: false,
        status: 'USABLE',
        embargoedUntil: '2021-03-05T06:00:00+00:00',
        correction: 'Updates with quote from harbour master',
        subjects: [
          { kind: 'PERSON', name: 'Tom Roe', role: 'about', uri: 'http://people.example/7' },
          { kind: 'ORGANISATION', name: 'Tarn Bay Ferries', role: 'mentions', uri: null },
          { kind: 'PLACE', name: 'Tarn Bay', role: 'mentions', uri: 'http://places.example/tarn' },
          { kind: 'TOPIC', name: 'transport', role: null, uri: 'medtop:20000337' },
        ],
      },
    });
  });

  test('the HTML body is read, with its kinds', async () => {
    expect(paragraphsOf(await readOne(VERSION_1))).toEqual([
      'BODY The ferry “will not sail”, Tom Roe said.',
      'SUBHEADING Strike',
      'BODY Café owners & others wait.\nStill.',
    ]);
  });

  test('text alone is text, with the references in it read', async () => {
    const { body_html: _, ...others } = VERSION_1;
    const article = await readOne({ ...others, body_text: ' Tom &amp; Ann said &quot;no&quot;.\n' });
    expect([article.text, article.paragraphs]).toEqual(['Tom & Ann said "no".', null]);
  });

  test('a description alone is a teaser', async () => {
    const { body_html: _, body_text: __, ...others } = VERSION_1;
    const article = await readOne(others);
    expect([article.text, article.facts.isTeaser]).toEqual(['The ferry will not sail.', true]);
  });

  test.each([
    ['canceled', 'CANCELED'],
    ['withheld', 'WITHHELD'],
  ])('an item that is %s is read and told', async (pubstatus, status) => {
    expect((await readOne({ ...VERSION_1, pubstatus })).facts.status).toBe(status);
  });
});

test('version 2: the main headline and the richest body; listed authors before the byline', async () => {
  const article = await readOne(VERSION_2);
  expect(article).toMatchObject({
    title: 'Ferry & bus will not go',
    url: 'https://northwire.example/2021/008',
    source: 'Northwire',
    authors: ['Ann Lee'],
    publishedAt: '2021-03-04T12:00:00Z',
    modifiedAt: null,
  });
  expect(paragraphsOf(article)).toEqual(['BODY Rich text.', 'BODY More.']);
  expect(article.facts.metadata.map(({ field, value, isChosen }) => [field, value, isChosen])).toContainEqual(
    ['AUTHOR', 'Lena Ostrow', false],
  );
});

test('version 3 with NITF inside: its paragraphs, people and byline', async () => {
  const article = await readOne(VERSION_3);
  expect(paragraphsOf(article)).toEqual(['BODY Mr Tom Roe said: “No.”', 'SUBHEADING Why']);
  expect(article).toMatchObject({
    externalId: 'urn:northwire:2021:009',
    authors: ['Ann Lee'],
    modifiedAt: null,
    facts: { status: 'WITHHELD', subjects: [{ kind: 'PERSON', name: 'Tom Roe' }] },
  });
});

test('several items in one list, associated texts as well, pictures left out', async () => {
  const picture = { type: 'picture', headline: 'Ferry', description_text: 'The ferry.' };
  const associated = { ...VERSION_2, uri: 'urn:further' };
  const found = await readAll(
    ninjsReader,
    JSON.stringify([
      { ...VERSION_1, associations: { featured: picture, more: associated } },
      { ...picture, uri: 'urn:picture' },
      VERSION_3,
      7,
    ]),
    { location: 'wire.json' },
  );
  expect(
    found.map((each) =>
      'text' in each ? `${each.location} ${each.externalId}` : `${each.location} ${each.reason}`,
    ),
  ).toEqual([
    'wire.json item 1 urn:northwire:2021:007',
    'wire.json item 2 urn:further',
    'wire.json item 3 is a picture without a text',
    'wire.json item 4 urn:northwire:2021:009',
    expect.stringMatching(/^wire\.json:1:\d+ is no news object/),
  ]);
  expect(found[2]).toBeInstanceOf(Skipped);
});

test('of a file that is cut off the whole items are read, and the place of the break is told', async () => {
  const text = JSON.stringify([VERSION_1, VERSION_2], null, 2);
  const [first, second] = await readAll(ninjsReader, text.slice(0, -40), { location: 'wire.json' });
  expect(first).toMatchObject({ location: 'wire.json item 1', externalId: 'urn:northwire:2021:007' });
  expect(second).toBeInstanceOf(ReadError);
  expect((second as ReadError).message).toMatch(/^wire\.json:\d+:\d+: is not JSON from here on \(/);
});
