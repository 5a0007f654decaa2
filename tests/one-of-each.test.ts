/** `verbatim serve` on a folder with a document of each format answers queries over all of them. */
import { basename } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../src/cli/run.js';
import { capturedTerminal } from './cli/captured-terminal.js';
import { temporaryFolder } from './cli/temporary-folder.js';
import { ask } from './server/support/ask.js';
import { ONE_OF_EACH, wordsOf } from './support/one-of-each.js';

vi.mock('../src/cli/workers/entry.js', () => ({
  WORKER_ENTRY: new URL('./cli/workers/source-worker.mjs', import.meta.url),
}));

const WHO_SAID_IT = `{
  persons(filter: { name: { eq: "Maria Lopez" } }) { totalCount }
  quotes(filter: { speakerMatches: { name: { contains: "Lopez" } } }, first: 100) {
    edges { node {
      text
      segments { original { part start line column } }
      article { location format isTeaser }
    } }
  }
}`;

interface Served {
  readonly persons: { readonly totalCount: number };
  readonly quotes: {
    readonly edges: readonly {
      readonly node: {
        readonly text: string;
        readonly segments: readonly {
          readonly original: { readonly part: string | null; readonly line: number };
        }[];
        readonly article: { readonly location: string; readonly format: string; readonly isTeaser: boolean };
      };
    }[];
  };
}

test('one of each format is read, analysed and served', async () => {
  const files = Object.fromEntries(Object.entries(ONE_OF_EACH).map(([name, [, content]]) => [name, content]));
  const folder = temporaryFolder({ ...files, 'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2, 3, 0]) });
  const terminal = capturedTerminal();
  const ended = run(['serve', folder, '--port', '0', '--log-level', 'silent'], terminal);
  await terminal.out.until('source');
  const [, url] = /Verbatim serves (\S+)/.exec(terminal.out.text())!;
  const { data } = (await ask(url!, WHO_SAID_IT)) as { data: Served };
  terminal.signal('SIGTERM');
  expect(await ended).toBe(0);

  const quotes = data.quotes.edges.map(({ node }) => node);
  expect(data.persons.totalCount).toBe(1);
  expect(quotes.map(({ text }) => text).sort()).toEqual(
    Object.values(ONE_OF_EACH)
      .map(([gate]) => wordsOf(gate))
      .sort(),
  );
  const read = quotes.map(
    ({ article }) => `${basename(article.location).replace(/:.*/, '')} ${article.format}`,
  );
  expect(read.sort()).toMatchInlineSnapshot(`
    [
      "crawl.warc.gz html",
      "envelope.xml newsml-1",
      "export.wxr wxr",
      "feed.atom atom",
      "feed.json json-feed",
      "feed.rdf rdf",
      "feed.rss rss",
      "item.xml newsml-g2",
      "lines.jsonl json-lines",
      "message.iptc iptc-7901",
      "notes.md markdown",
      "object.json ninjs",
      "packed.txt.gz plain-text",
      "page.html html",
      "plain.txt plain-text",
      "records.json json",
      "sheet.pdf pdf",
      "squeezed.txt.zst plain-text",
      "story.nitf nitf",
      "story.txt plain-text",
      "table.csv csv",
      "thing.jsonld schema-org",
      "word.docx docx",
    ]
  `);
  expect(quotes.every(({ article }) => !article.isTeaser)).toBe(true);
  const parts = quotes.flatMap(({ segments }) => segments.map(({ original }) => original.part));
  expect(new Set(parts)).toEqual(new Set([null, 'word/document.xml', 'page 1']));
  expect(terminal.err.text()).toContain('UNKNOWN_FORMAT');
});
