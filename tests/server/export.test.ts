import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleNode, Graph } from '../../src/corpus/graph.js';
import type { Connection } from '../../src/corpus/page.js';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS } from '../../src/export/formats.js';
import { servicesOver } from '../../src/server/services.js';
import { exported } from '../export/exported.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { readReply } from './support/ask.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

let origin: string;
beforeAll(async () => {
  ({ origin } = new URL((await serve(corpusOf(TOWN_NEWS))).url));
});

const askFor = (parameters: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${origin}/export?${new URLSearchParams(parameters)}`);

describe('GET /export', () => {
  it.each(EXPORT_FORMAT_NAMES)('gives the graph as %s', async (format) => {
    const response = await askFor({ format });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(EXPORT_FORMATS[format].mediaType);
    expect(await response.text()).toBe(exported(format, TOWN_NEWS));
  });

  it('gives one article, or those published between two dates', async () => {
    const idsOf = async (parameters: Readonly<Record<string, string>>) => {
      const text = await (await askFor({ format: 'csv', ...parameters })).text();
      return (parse(text, { columns: true }) as { articleId: string }[]).map(({ articleId }) => articleId);
    };
    expect(new Set(await idsOf({ article: 'article_vote' }))).toEqual(new Set(['article_vote']));
    expect(new Set(await idsOf({ 'publishedAt.gte': '2026-06-01T00:00:00Z' }))).toEqual(
      new Set(['article_opening']),
    );
    expect(new Set(await idsOf({ 'publishedAt.lt': '2026-06-01T00:00:00Z' }))).toEqual(
      new Set(['article_vote']),
    );
  });

  it.each([
    [{}, 'format', 'BAD_FORMAT'],
    [{ format: 'pdf' }, 'format', 'BAD_FORMAT'],
    [{ format: 'toString' }, 'format', 'BAD_FORMAT'],
    [{ format: 'csv', person: 'x' }, 'person', 'BAD_PARAMETER'],
    [{ format: 'csv', 'publishedAt.gte': 'June' }, 'filter.publishedAt.gte', 'BAD_FILTER'],
    [
      { format: 'csv', article: 'article_vote', 'publishedAt.gte': '2026-06-01T00:00:00Z' },
      'article',
      'BAD_PARAMETER',
    ],
  ])('refuses %j, naming what is wrong', async (parameters, argument, reason) => {
    const { status, errors } = await readReply(await askFor(parameters as Record<string, string>));
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument, reason } }]);
  });

  it('refuses a parameter that is given twice', async () => {
    const { status, errors } = await readReply(await fetch(`${origin}/export?format=csv&format=jsonl`));
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { argument: 'format', reason: 'BAD_PARAMETER' } }]);
  });

  it('tells that there is no such article', async () => {
    const { status, errors } = await readReply(await askFor({ format: 'csv', article: 'article_none' }));
    expect(status).toBe(404);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('an export without end', async () => {
  const words = `${'We shall see. '.repeat(5_000)}`;
  const corpus = corpusOf([article({ id: 'long', text: words })]);
  let pages = 0;
  /** Always the same page, and one more behind it. */
  const articles = (): Connection<ArticleNode> => {
    pages += 1;
    const { edges, pageInfo, totalCount } = corpus.articles({});
    return { edges, pageInfo: { ...pageInfo, hasNextPage: true }, totalCount };
  };
  const graph: Graph = Object.create(corpus, { articles: { value: articles } });
  const { url } = await serve({ ...servicesOver(corpus), graph });

  const answered = async () => (await fetch(new URL('/livez', url))).status;

  /** Asks for something else until no more pages were read between several answers. */
  async function stalled(): Promise<number> {
    for (let [same, before] = [0, -1]; same < 10; before = pages) {
      expect(await answered()).toBe(200);
      same = pages === before ? same + 1 : 0;
    }
    return pages;
  }

  it('is read no faster than the client takes it, and ends when the client goes', async () => {
    const request = get(new URL('/export?format=jsonl', url), { agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const before = await stalled();
    let taken = 0;
    for await (const chunk of response) {
      taken += chunk.length;
      if (pages > before + 50) break;
    }
    expect(taken).toBeGreaterThan(50 * words.length);
    response.destroy();
    expect(await stalled()).toBeGreaterThan(before);
  });
});
