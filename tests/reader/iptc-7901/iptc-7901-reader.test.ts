import { describe, expect, test } from 'vitest';
import { iptc7901Reader } from '../../../src/reader/iptc-7901/iptc-7901-reader.js';
import { ReadError } from '../../../src/reader/read-error.js';
import { originalPlace } from '../../../src/text/origin.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles } from '../reading.js';

const [SOH, STX, ETX, EOT] = ['\u0001', '\u0002', '\u0003', '\u0004'];

/** As lines of wires end. */
const wired = (lines: readonly string[]) => lines.join('\r\r\n');

const FERRY = wired([
  `\u0016\u0016${SOH}nwr0123 4 i 62  Northwire 0142`,
  '',
  `${STX}Tarn-ferry/harbour/`,
  'CORRECTS name in graf 2',
  '2ND LEAD',
  'EMBARGOED UNTIL 2021-03-05T06:00Z',
  'Ferry will not sail before',
  'the summer, owners say',
  'By Lena Ostrow and Bo Webb, Northwire =',
  '',
  'Tarn Bay (nwr) - The ferry will not sail before the summer, its',
  'owners said on Thursday.',
  '',
  '"We had no choice," said Tom Roe, who has run the ferry for 007',
  'years.',
  '',
  '# Notebook',
  '',
  '## Note to editors',
  '- Adds background',
  '',
  'nwr lo bw',
  ETX,
  '041230 Mar 21',
  EOT,
]);

const INDENTED = wired([
  `${SOH}NWR 0124 5 S 20`,
  'HARBOUR-GATE',
  `${STX}   The gate is shut. It will`,
  'stay so.',
  '   "No," he said.',
  `${ETX}`,
]);

const PLAIN = 'nwr0125 4 s 20  Northwire 0143\n\nSailing/\nGate shut\n\nThe gate\nis shut.\n';

readerContract(iptc7901Reader, [
  { name: 'a message', document: FERRY },
  { name: 'several, parted by indents', document: `${FERRY}\r\r\n${INDENTED}` },
  { name: 'without control characters', document: PLAIN },
]);

const read = (document: string) => readArticles(iptc7901Reader, document, { location: 'wire.txt' });

test('all that a message says of its article', async () => {
  const [article] = await read(FERRY);
  expect(article).toMatchObject({
    location: 'wire.txt',
    externalId: 'nwr0123',
    title: 'Ferry will not sail before the summer, owners say',
    source: 'nwr',
    authors: ['Lena Ostrow', 'Bo Webb'],
    publishedAt: null,
    facts: {
      format: 'iptc-7901',
      status: 'EMBARGOED',
      embargoedUntil: '2021-03-05T06:00:00Z',
      subjects: [
        { kind: 'TOPIC', name: 'Tarn-ferry', role: 'keyword', uri: null },
        { kind: 'TOPIC', name: 'harbour', role: 'keyword', uri: null },
      ],
      metadata: [
        {
          field: 'TITLE',
          value: 'Ferry will not sail before the summer, owners say',
          origin: 'headline',
          isChosen: true,
        },
        {
          field: 'AUTHOR',
          value: 'By Lena Ostrow and Bo Webb, Northwire',
          origin: 'byline',
          isChosen: true,
        },
        { field: 'PUBLISHED_AT', value: '041230 Mar 21', origin: 'trailer', isChosen: false },
        { field: 'SOURCE', value: 'nwr', origin: 'header', isChosen: true },
      ],
    },
  });
  expect(article!.facts.correction).toBe('CORRECTS name in graf 2');
});

test('hard-wrapped lines are one, what is for editors is told apart, and no control character is left', async () => {
  const [article] = await read(FERRY);
  expect(paragraphsOf(article!)).toEqual([
    'BODY Tarn Bay (nwr) - The ferry will not sail before the summer, its owners said on Thursday.',
    'BODY "We had no choice," said Tom Roe, who has run the ferry for 007 years.',
    'BOILERPLATE # Notebook',
    'BOILERPLATE ## Note to editors - Adds background',
    'BOILERPLATE nwr lo bw',
  ]);
});

test('words lead back over the line ends', async () => {
  const [article] = await read(FERRY);
  const { text, origin } = article!;
  const start = text.indexOf('its owners');
  const place = originalPlace(origin!, { start, end: start + 'its owners'.length });
  expect(FERRY.slice(place.start, place.end)).toBe('its\r\r\nowners');
});

describe('several messages', () => {
  test('each is an article', async () => {
    const articles = await read(`${FERRY}\r\r\n${INDENTED}`);
    expect(articles.map(({ location, externalId }) => [location, externalId])).toEqual([
      ['wire.txt item 1', 'nwr0123'],
      ['wire.txt item 2', 'NWR0124'],
    ]);
  });

  test('an indent begins a paragraph', async () => {
    const [article] = await read(INDENTED);
    expect(paragraphsOf(article!)).toEqual([
      'BODY The gate is shut. It will stay so.',
      'BODY "No," he said.',
    ]);
    expect(article).toMatchObject({ title: null, facts: { subjects: [{ name: 'HARBOUR-GATE' }] } });
  });

  test('the last may be cut off', async () => {
    const found = await readAll(iptc7901Reader, `${INDENTED}${FERRY.slice(0, 300)}`, {
      location: 'wire.txt',
    });
    expect(found.map((each) => each instanceof ReadError)).toEqual([false, true]);
    expect((found[1] as ReadError).message).toMatch(
      /^wire\.txt:\d+:\d+: is cut off: the message that begins here/,
    );
  });
});

test('a message without control characters', async () => {
  const [article] = await read(PLAIN);
  expect(article).toMatchObject({ title: 'Gate shut', text: 'The gate is shut.', externalId: 'nwr0125' });
});

test.each([
  ['MANDATORY KILL', 'CANCELED'],
  ['EDS: NOT FOR PUBLICATION', 'WITHHELD'],
  ['EMBARGOED for Friday', 'EMBARGOED'],
  ['REFILE', 'USABLE'],
])('a message headed %s is %s', async (note, status) => {
  const [article] = await read(PLAIN.replace('Gate shut', `${note}\nGate shut`));
  expect([article!.facts.status, article!.title]).toEqual([status, 'Gate shut']);
});

test('a headline that begins with By is no byline', async () => {
  const [article] = await read(PLAIN.replace('Gate shut', 'By noon the gate was shut'));
  expect([article!.title, article!.authors]).toEqual(['By noon the gate was shut', []]);
});
