import { expect, test } from 'vitest';
import { jsonFeedReader } from '../../../src/reader/json-feed/json-feed-reader.js';
import { ReadError } from '../../../src/reader/read-error.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles } from '../reading.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tarn Bay Herald',
  language: 'en-GB',
  authors: [{ name: 'Ann Lee' }],
  items: [
    {
      id: 7,
      url: 'https://tarnbay.example/ferry',
      title: 'Ferry &amp; bus',
      content_html: '<p>The ferry stopped.</p><blockquote>“No more.”</blockquote>',
      content_text: 'The ferry stopped.',
      date_published: '2021-03-04T10:00:00+01:00',
      date_modified: '2021-03-04T12:00:00+01:00',
      authors: [{ name: 'Lena Ostrow' }, { name: 'Bo Webb' }],
      tags: ['ferries'],
    },
    { id: 'two', content_text: 'Plain\ntext.', author: { name: 'Bo Webb' } },
    { id: 'three', external_url: 'https://other.example/x', summary: 'Only a summary.' },
  ],
};

readerContract(jsonFeedReader, [{ name: 'a feed', document: JSON.stringify(FEED, null, 2) }]);

test('an article an entry, with what the feed says of all', async () => {
  const [first, second, third] = await readArticles(jsonFeedReader, JSON.stringify(FEED));
  expect(first).toMatchObject({
    location: 'in/file item 1',
    externalId: '7',
    title: 'Ferry & bus',
    url: 'https://tarnbay.example/ferry',
    source: 'Tarn Bay Herald',
    language: 'en-GB',
    publishedAt: '2021-03-04T10:00:00+01:00',
    modifiedAt: '2021-03-04T12:00:00+01:00',
    authors: ['Lena Ostrow', 'Bo Webb'],
    facts: {
      format: 'json-feed',
      isTeaser: false,
      subjects: [{ kind: 'TOPIC', name: 'ferries', role: 'tag' }],
    },
  });
  expect(paragraphsOf(first!)).toEqual(['BODY The ferry stopped.', 'BLOCKQUOTE “No more.”']);
  expect(second).toMatchObject({ text: 'Plain\ntext.', authors: ['Bo Webb'], title: null });
  expect(third).toMatchObject({
    text: 'Only a summary.',
    url: 'https://other.example/x',
    authors: ['Ann Lee'],
    facts: { isTeaser: true },
  });
});

test('an entry without a text is an error, and the others are read', async () => {
  const found = await readAll(
    jsonFeedReader,
    JSON.stringify({ ...FEED, items: [{ id: 'x' }, ...FEED.items] }, null, 2),
  );
  expect(found.map((each) => each instanceof ReadError)).toEqual([true, false, false, false]);
});
