import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownReader } from '../../../src/reader/markdown/markdown-reader.js';
import type { ReadError } from '../../../src/reader/read-error.js';
import { readerFor } from '../../../src/reader/readers.js';
import { originalPlace } from '../../../src/text/origin.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles, told } from '../reading.js';

const STORY = `---
title: "Harbour board's vote"
date: 2021-03-04 10:30:00 -0500
lastmod: 2021-03-05
authors:
  - Lena Ostrow
  - name: Bo Webb
    title: Reporter
publication: Tarn Bay Herald
canonical_url: https://tarnbay.example/vote
lang: en_GB
tags: [Harbour, Politics]
categories: Politics
draft: true
---
# Harbour board's vote

The board voted on [Mon](/m "a title")day: it\\*s **final** &amp; *un*changed,
said Mr&nbsp;Roe.  
He left\\
at once.

![alt text](gate.jpg "The gate")

## What comes next

> “We never agreed,”
> said Ida Marsh.
>
> > Not once.

- One pier
  of stone
- Two boats

      an indented text

~~~js
run();
~~~

Setext one
==========

See <https://tarnbay.example/b>, [there][ref] <b>now</b><br>or \`later\`. <q>So</q> she said.

<div><p>HTML &mdash; too.</p>
<script>alert(1)</script></div>

* * *

[ref]: https://tarnbay.example/ref "no text"
`;

const TOML = `+++
# of ours
title = "Bridge \\"open\\""
date = 2022-01-02T03:04:05Z
authors = ["Una Gray", 'Rhys Holt']
draft = false
[extra]
x = { y = 1 }
+++
It opened.
`;

readerContract(markdownReader, [
  { name: 'a story', document: STORY },
  { name: 'with TOML', document: TOML },
  { name: 'without front matter, of CRLF', document: '# Gate\r\n\r\nShut, she  said\r\nat *noon*.\r\n' },
]);

const articleOf = async (document: string) => (await readArticles(markdownReader, document))[0]!;

test('what front matter says', async () => {
  const article = await articleOf(STORY);
  expect(article).toMatchObject({
    location: 'in/file',
    title: "Harbour board's vote",
    publishedAt: '2021-03-04T10:30:00-05:00',
    modifiedAt: '2021-03-05T00:00:00Z',
    authors: ['Lena Ostrow', 'Bo Webb'],
    source: 'Tarn Bay Herald',
    url: 'https://tarnbay.example/vote',
    language: 'en-GB',
    facts: { format: 'markdown', status: 'WITHHELD', subjects: [{ name: 'Harbour' }, { name: 'Politics' }] },
  });
});

test('paragraphs and their kinds', async () => {
  expect(paragraphsOf(await articleOf(STORY))).toEqual([
    "HEADLINE Harbour board's vote",
    'BODY The board voted on Monday: it*s final & unchanged, said Mr Roe.\nHe left\nat once.',
    'SUBHEADING What comes next',
    'BLOCKQUOTE “We never agreed,” said Ida Marsh.',
    'BLOCKQUOTE Not once.',
    'LIST_ITEM One pier of stone',
    'LIST_ITEM Two boats',
    'LIST_ITEM an indented text',
    'SUBHEADING Setext one',
    'BODY See https://tarnbay.example/b, there now\nor later. “So” she said.',
    'BODY HTML — too.',
  ]);
});

test('every letter leads back', async () => {
  const { text, origin } = await articleOf(STORY);
  for (const [words, letters] of [
    ['Monday: it*s final &', 'Mon](/m "a title")day: it\\*s **final** &amp;'],
    ['agreed,” said Ida', 'agreed,”\n> said Ida'],
    ['HTML — too', 'HTML &mdash; too'],
    ['“So', '<q>So'],
  ] as const) {
    const start = text.indexOf(words);
    const place = originalPlace(origin!, { start, end: start + words.length });
    expect(STORY.slice(place.start, place.end)).toBe(letters);
  }
});

test('TOML of simple keys', async () => {
  expect(await articleOf(TOML)).toMatchObject({
    title: 'Bridge "open"',
    publishedAt: '2022-01-02T03:04:05Z',
    authors: ['Una Gray', 'Rhys Holt'],
    text: 'It opened.',
    facts: { status: 'USABLE' },
  });
});

test('without front matter the first headline is the title', async () => {
  expect(await articleOf('# Gate *shut*\n\nNow.\n\n# Later\n')).toMatchObject({
    title: 'Gate shut',
    text: 'Gate shut\n\nNow.\n\nLater',
    publishedAt: null,
  });
  expect((await articleOf('Now.\n\n# Later\n')).title).toBeNull();
});

describe('front matter that cannot be read is told, and the text is read', () => {
  const read = async (document: string) => told(await readAll(markdownReader, document), ({ text }) => text);

  test('a language that would be executed', async () => {
    const document = '---js\n({ title: globalThis.wasRun = true })\n---\nText.\n';
    expect(await read(document)).toEqual([
      'in/file:1: front matter is left out: it is in "js", which is not read; write it in YAML',
      'Text.',
    ]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test('tags of YAML that make objects are strings', async () => {
    const document = '---\ntitle: !!js/function "function () { globalThis.wasRun = true }"\n---\nText.\n';
    expect((await read(document)).at(-1)).toBe('Text.');
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test('a bomb of aliases', async () => {
    const lines = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`);
    const [error, text] = await read(`---\na0: &a0 lol\n${lines.join('\n')}\n---\nText.\n`);
    expect(error).toMatch(/^in\/file:1: front matter is left out: Excessive alias count/);
    expect(text).toBe('Text.');
  });

  test.each([
    ['a list', '- a\n- b'],
    ['broken quotes', 'title: "Gate'],
    ['deep', '['.repeat(20_000)],
    ['large', `title: ${'a'.repeat(70_000)}`],
  ])('%s', async (_, matter) => {
    const [error, text] = await read(`---\n${matter}\n---\nText.\n`);
    expect(error).toMatch(/^in\/file:1: front matter is left out: /);
    expect(text).toBe('Text.');
  });

  test('TOML of more than simple keys', async () => {
    expect(await read('+++\nbio = """\nlong\n"""\n+++\nText.\n')).toEqual([
      'in/file:1: front matter is left out: this line of TOML is not read: bio = """',
      'Text.',
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['2021-03-04', '2021-03-04T00:00:00Z'],
    ['Thu, 4 Mar 2021 10:30:00 GMT', '2021-03-04T10:30:00Z'],
    ['March 4', null],
    ['2119-03-04', '2119-03-04T00:00:00Z'],
  ])('%s', async (date, publishedAt) => {
    expect((await articleOf(`---\ndate: ${date}\n---\nText.`)).publishedAt).toBe(publishedAt);
  });
});

describe('what is Markdown', () => {
  test.each([
    ['gate.md', 'Plain.', 'markdown'],
    ['gate.txt', '---\ntitle: Gate\n---\nShut.', 'markdown'],
    ['gate.txt', '+++\ntitle = "Gate"\n+++\nShut.', 'markdown'],
    ['gate.txt', '# Gate\n\n* shut *', 'plain-text'],
    ['gate.txt', '---\nThe gate was shut.\n---\n', 'plain-text'],
    ['gate.txt', '---\ntitle: never closed\n', 'plain-text'],
  ])('%s %j is %s', (name, text, reader) => {
    expect(readerFor({ name, text, head: Buffer.from(text), mediaType: null }).name).toBe(reader);
  });
});

test('a fence that is never closed is text', async () => {
  expect((await articleOf('---\ntitle: Gate\n')).text).toContain('title: Gate');
});

describe('more markup than any prose is taken as it stands', () => {
  test.each([
    ['containers in a line', '- '.repeat(5000)],
    ['containers line by line', Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n * 2)}- a`).join('\n')],
    ['links in emphasis', '*[a](b)* '.repeat(50_000)],
  ])('%s', async (_, document) => {
    const [error, article] = await readAll(markdownReader, `Gate.\n\n${document}`);
    expect((error as ReadError).reason).toBe('has more markup than is read; the text is taken as it stands');
    expect(article).toMatchObject({ text: expect.stringMatching(/^Gate\./) });
  });
});

test('no letter of plain words is lost', async () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const sign = fc.constantFrom(' ', '\n', '\n\n', '\n> ', '\n- ', ' *', '* ', '`', '\n    ', '\n# ');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(sign, word), { minLength: 1, maxLength: 20 }), async (parts) => {
      const document = parts.map(([between, each]) => `${between}x${each}`).join('');
      const { text } = await articleOf(document);
      expect(text.replace(/[^a-z]/g, '')).toBe(document.replace(/[^a-z]/g, ''));
    }),
  );
});

test('a yes under "published" is no date', async () => {
  const article = await articleOf('---\npublished: true\ndate: 2020-01-02\n---\nText.');
  expect(article.publishedAt).toBe('2020-01-02T00:00:00Z');
});
