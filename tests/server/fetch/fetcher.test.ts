import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FetchState } from '../../../src/server/fetch/fetch-state.js';
import { type Fetched, Fetcher } from '../../../src/server/fetch/fetcher.js';
import { type GetLimits, getter } from '../../../src/server/fetch/get.js';
import { temporaryFolder } from '../../cli/temporary-folder.js';

interface Site {
  readonly origin: string;
  /** 'GET /path' in the order of asking. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
}

/** A site on the loopback address; what `pages` does not have is not found. */
async function site(pages: Readonly<Record<string, RequestListener>>): Promise<Site> {
  const [asked, requests]: [string[], IncomingMessage[]] = [[], []];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    requests.push(request);
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end('no such page');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, requests };
}

const page =
  (text: string, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);
  };

const redirect =
  (location: string): RequestListener =>
  (_request, response) => {
    response.writeHead(302, { location }).end();
  };

interface Setting {
  readonly allowedHosts?: readonly string[];
  readonly isAllowedAddress?: (address: string) => boolean;
  readonly limits?: GetLimits;
  readonly statePath?: string | null;
  readonly waited?: number[];
}

async function fetched(addresses: readonly string[], setting: Setting = {}): Promise<readonly Fetched[]> {
  const { statePath = null, waited = [], limits, ...hosts } = setting;
  const get = getter({
    allowedHosts: ['127.0.0.1', 'localhost'],
    isAllowedAddress: () => true,
    ...(limits !== undefined && { limits }),
    ...hosts,
  });
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  const fetcher = new Fetcher({ get, state: await FetchState.at(statePath), wait });
  async function* all() {
    yield* addresses;
  }
  const results: Fetched[] = [];
  for await (const each of fetcher.fetch(all())) results.push(each);
  return results;
}

const told = (results: readonly Fetched[]): readonly string[] =>
  results.map((each) =>
    each.kind === 'BYTES' ? Buffer.from(each.document.bytes).toString() : `${each.code} ${each.reason}`,
  );

test('what a page holds comes with its address, its type and its encoding, in the order of asking', async () => {
  const { origin, requests } = await site({
    '/a': page('Rain fell.', { 'content-type': 'text/html; charset=ISO-8859-1' }),
    '/b': page('Snow fell.'),
    '/moved': redirect('/a'),
  });
  const results = await fetched([
    `${origin}/a`,
    `${origin}/moved`,
    `${origin}/b`,
    `${origin}/none`,
    'http://',
  ]);
  expect(told(results)).toEqual([
    'Rain fell.',
    'Rain fell.',
    'Snow fell.',
    'FETCH_FAILED answered 404',
    'FETCH_FAILED is no address',
  ]);
  expect(results[1]).toMatchObject({
    kind: 'BYTES',
    document: {
      location: `${origin}/moved`,
      url: `${origin}/a`,
      name: '/a',
      mediaType: 'text/html',
      charset: 'ISO-8859-1',
    },
  });
  for (const { headers } of requests) expect(headers['user-agent']).toBe('VerbatimBot');
});

describe('is refused', () => {
  test('a host that is not allowed, first or after a redirect, before it is asked', async () => {
    const other = await site({ '/': page('secret') });
    const port = new URL(other.origin).port;
    const { origin } = await site({ '/away': redirect(`http://localhost:${port}/`) });
    const setting = { allowedHosts: ['127.0.0.1'] };
    expect(told(await fetched([`http://localhost:${port}/`, `${origin}/away`], setting))).toEqual([
      'FETCH_FAILED leads to localhost, which --allow-hosts does not name',
      'FETCH_FAILED leads to localhost, which --allow-hosts does not name',
    ]);
    expect(other.asked).toEqual([]);
  });

  test.each([
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://[::1]/', '::1'],
    ['http://169.254.169.254/latest', '169.254.169.254'],
    ['http://2130706433/', '127.0.0.1'],
  ])('%s, which is no public address, by default', async (address, literal) => {
    const get = getter({ allowedHosts: ['*.example.org'] });
    await expect(get(address)).rejects.toThrow(`leads to ${literal}, which is no public address`);
  });

  test('a name that leads to a private address, when the connection is made', async () => {
    const { origin, asked } = await site({ '/': page('secret') });
    const address = origin.replace('127.0.0.1', 'localhost');
    const get = getter({ allowedHosts: ['localhost'] });
    await expect(get(address)).rejects.toThrow(/leads to (127.0.0.1|::1), which is no public address/);
    expect(asked).toEqual([]);
  });

  test('a redirect to a private address', async () => {
    const { origin, asked } = await site({
      '/': redirect('http://10.0.0.1/'),
      '/file': redirect('file:///etc/passwd'),
    });
    const setting = { isAllowedAddress: (address: string) => address === '127.0.0.1' };
    expect(told(await fetched([`${origin}/`, `${origin}/file`], setting))).toEqual([
      'FETCH_FAILED leads to 10.0.0.1, which is no public address',
      'FETCH_FAILED leads to file:, which is not fetched',
    ]);
    expect(asked).toEqual(['/robots.txt', '/', '/file']);
  });

  test('a sixth redirect', async () => {
    const { origin, asked } = await site({ '/': redirect('/') });
    expect(told(await fetched([`${origin}/`]))).toEqual([
      'FETCH_FAILED leads on through more than 5 redirects',
    ]);
    expect(asked).toHaveLength(7);
  });

  test('an answer that is too large, or has no end', async () => {
    const endless: RequestListener = (_request, response) => {
      const more = () => {
        while (response.write('x'.repeat(16_384)));
      };
      response.writeHead(200).on('drain', more);
      more();
    };
    const { origin } = await site({ '/': endless });
    expect(told(await fetched([`${origin}/`], { limits: { size: 100_000, time: 30_000 } }))).toEqual([
      'FETCH_FAILED answers with more than 100000 bytes',
    ]);
  });

  test('an answer that does not come in time', async () => {
    const { origin } = await site({ '/': () => {} });
    expect(told(await fetched([`${origin}/`], { limits: { size: 1_000, time: 50 } }))[0]).toMatch(
      /^FETCH_FAILED (did not answer within 0.05 s|could not be reached)/,
    );
  });
});

describe('robots.txt', () => {
  test('is kept, asked for once, and its delay waited between requests, up to a limit', async () => {
    const robots =
      'User-agent: VerbatimBot\nDisallow: /private\nCrawl-delay: 2\n\nUser-agent: *\nDisallow: /';
    const { origin, asked } = await site({ '/robots.txt': page(robots), '/a': page('A'), '/b': page('B') });
    const waited: number[] = [];
    const results = await fetched([`${origin}/a`, `${origin}/private/x`, `${origin}/b`], { waited });
    expect(told(results)).toEqual(['A', 'ROBOTS is not for robots, by its robots.txt', 'B']);
    expect(asked).toEqual(['/robots.txt', '/a', '/b']);
    expect(waited).toEqual([2_000]);
    const slow = await site({ '/robots.txt': page('User-agent: *\nCrawl-delay: 86400'), '/a': page('A') });
    await fetched([`${slow.origin}/a`, `${slow.origin}/a`], { waited });
    expect(waited).toEqual([2_000, 30_000]);
  });

  test('that a server fails at lets nothing be fetched; one that is not there lets all', async () => {
    const failing: RequestListener = (_request, response) => void response.writeHead(503).end();
    const { origin, asked } = await site({ '/robots.txt': failing, '/a': page('A') });
    expect(told(await fetched([`${origin}/a`]))[0]).toMatch(/^ROBOTS /);
    expect(asked).toEqual(['/robots.txt']);
  });

  test('holds after a redirect too', async () => {
    const there = await site({ '/robots.txt': page('User-agent: *\nDisallow: /x'), '/x': page('X') });
    const here = await site({ '/': redirect(`${there.origin}/x`) });
    expect(told(await fetched([`${here.origin}/`]))[0]).toMatch(
      /^FETCH_FAILED leads to .*\/x, which is not for robots$/,
    );
    expect(there.asked).toEqual(['/robots.txt']);
  });
});

test('only one request at a time is sent to a host', async () => {
  let [underWay, most] = [0, 0];
  const slow: RequestListener = (_request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    setImmediate(() => {
      underWay -= 1;
      response.end('x');
    });
  };
  const { origin } = await site({ '/1': slow, '/2': slow, '/3': slow });
  await fetched(['/1', '/2', '/3'].map((path) => `${origin}${path}`));
  expect(most).toBe(1);
});

describe('the file of states', () => {
  const versioned: RequestListener = (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, { etag: '"v1"', 'last-modified': 'Wed, 01 May 2024 10:00:00 GMT' })
        .end('Rain.');
  };

  test('lets what has not changed be left where it is', async () => {
    const statePath = join(temporaryFolder({}), 'state.json');
    const { origin, requests } = await site({ '/': versioned });
    expect(told(await fetched([`${origin}/`], { statePath }))).toEqual(['Rain.']);
    expect(told(await fetched([`${origin}/`], { statePath }))).toEqual([
      'NOT_MODIFIED is as it was when it was last fetched',
    ]);
    expect(requests.at(-1)?.headers['if-modified-since']).toBe('Wed, 01 May 2024 10:00:00 GMT');
    expect(JSON.parse(readFileSync(statePath, 'utf8'))).toHaveProperty([`${origin}/`, 'etag'], '"v1"');
  });

  test('that is none of ours is refused, and stays as it is', async () => {
    const statePath = join(temporaryFolder({}), 'state.json');
    writeFileSync(statePath, '[1]');
    await expect(FetchState.at(statePath)).rejects.toThrow('is no file that --fetch-state has written');
    expect(readFileSync(statePath, 'utf8')).toBe('[1]');
  });
});
