import { expect, test } from 'vitest';
import { readerFor } from '../../src/reader/readers.js';
import { readAll } from './reading.js';

const readAny = async (document: string) => {
  const reader = readerFor({
    name: '',
    text: document.slice(0, 65_536),
    head: Buffer.from(document.slice(0, 65_536)),
    mediaType: null,
  });
  return readAll(reader, document);
};

/** Each would take hours, or the memory of the machine, where work is not linear. */
test.each([
  ['a list as deep as it is long', `${'['.repeat(500_000)}{"a":1`],
  [
    'a ninjs object with associations in associations',
    `${'{"uri":"a","type":"text","pubstatus":"x","associations":[{},'.repeat(20_000)}`,
  ],
  ['a thing with things in things', `${'{"@type":"NewsArticle","@graph":[{},'.repeat(20_000)}`],
  [
    'many associations',
    `{"uri":"a","type":"text","body_text":"b","associations":[${'{"type":"text"},'.repeat(150_000)}{}]}`,
  ],
  ['many references', `{"uri":"a","type":"text","body_text":"${'&amp;'.repeat(40_000)}"}`],
  ['many escapes', `{"text":"${'\\n\\u0041'.repeat(200_000)}"}`],
  ['marks that end nothing', `\u0001nwr0123 4 i 62 x\n${'='.repeat(300_000)}x\n\ntext\u0003`],
  [
    'blank space in a byline',
    `{"uri":"a","type":"text","body_text":"b","byline":"By${' '.repeat(300_000)}x"}`,
  ],
  [
    'a feed of many entries',
    `<rss><channel><title>T</title>${'<item><title>a</title></item>'.repeat(30_000)}</channel></rss>`,
  ],
  ['beginnings of messages', '\u0001'.repeat(20_000)],
  ['beginnings of items', `<newsMessage>${'<newsItem><contentMeta/>'.repeat(2_000)}`],
  [
    'an article of many paragraphs on one line',
    `<nitf><body><body.content>${'<p>a &amp; b</p>'.repeat(10_000)}</body.content></body></nitf>`,
  ],
  [
    'entities that grow',
    `<!DOCTYPE nitf [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><nitf><body><p>${'&b;'.repeat(1000)}</p></body></nitf>`,
  ],
])('%s', async (_, document) => {
  for (const found of await readAny(document)) expect(found.location).toMatch(/^in\/file/);
});
