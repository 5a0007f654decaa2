import { untitledArticle } from '../../../src/model/untitled-article.js';
import { provenanceOf } from '../../../src/reader/content.js';
import { jsonLinesReader } from '../../../src/reader/json-lines/json-lines-reader.js';
import { plainTextReader } from '../../../src/reader/plain-text/plain-text-reader.js';
import type { Reader } from '../../../src/reader/reader.js';
import type { Sample } from '../../../src/reader/sample.js';
import { Skipped } from '../../../src/reader/skipped.js';
import { wholeOf } from '../../../src/reader/whole.js';

const textOf = async (content: Parameters<Reader['read']>[0]): Promise<string> =>
  Buffer.from((await wholeOf(content)) as Uint8Array).toString();

const sure = (name: string, read: Reader['read'], more: Partial<Reader> = {}): Reader => ({
  name,
  accepts: ({ text }) => text.startsWith(name),
  read,
  ...more,
});

/** An article a line; at the line FREEZE it never comes back. */
const freezing = sure('PAGES', async function* (content) {
  const lines = (await textOf(content)).split('\n').slice(1);
  for (const [index, line] of lines.entries()) {
    while (line === 'FREEZE');
    yield Object.freeze(untitledArticle(line, `${content.location}:${index + 2}`));
  }
});

/** Its article cannot be worked on. */
const breaking = sure('BREAK', async function* (content) {
  await textOf(content);
  yield Object.freeze(untitledArticle('Broken.', content.location));
});

/** Fails as a library does that did not expect such content. */
const failing = sure('FAIL', async function* (content) {
  await textOf(content);
  yield Object.freeze(untitledArticle('Before.', content.location));
  throw new TypeError('undefined is no node');
});

const notInOneGo: Reader['read'] = () => {
  throw new Error('a bundle is dealt out');
};

/** A document a line, each to be read by itself; empty lines are left out. */
const bundle = sure('BUNDLE', notInOneGo, {
  async *unpack(content) {
    const lines = (await textOf(content)).split('\n').slice(1);
    for (const [index, line] of lines.entries()) {
      const location = `${content.location} record ${index + 1}`;
      if (line === '') yield new Skipped(location, 'NOT_A_PAGE', 'is empty');
      else
        yield {
          ...provenanceOf(location),
          bytes: Buffer.from(line.replaceAll('|', '\n')),
          mediaType: 'text/plain',
        };
    }
  },
});

const READERS = [freezing, breaking, failing, bundle, jsonLinesReader];

/** In the place of the real list: readers that do what none should. */
export const readerFor = (sample: Sample): Reader =>
  READERS.find((reader) => reader.accepts(sample)) ?? plainTextReader;
