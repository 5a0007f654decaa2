import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { capturedTerminal, verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const QUIET = ['--port', '0', '--log-level', 'silent'];

async function started(arguments_: readonly string[]) {
  const terminal = capturedTerminal();
  const ended = run(['serve', ...arguments_, ...QUIET], terminal);
  await terminal.out.until('source');
  const [, url] = /Verbatim serves (\S+)/.exec(terminal.out.text())!;
  return { terminal, ended, url: url! };
}

async function countOfArticles(url: string): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles { totalCount } }' }),
  });
  const { data } = (await response.json()) as { data: { articles: { totalCount: number } } };
  return data.articles.totalCount;
}

describe('serve', () => {
  test.each([
    'SIGTERM',
    'SIGINT',
  ] as const)('tells its address and what it holds; %s ends it with 0', async (signal) => {
    const folder = temporaryFolder({
      'a.txt': '“We won,” said Maria Lopez.',
      'b.txt': 'Rain fell on the harbour.',
    });
    const { terminal, ended, url } = await started([folder]);
    expect(terminal.out.text()).toContain('2 articles, 1 quote, 1 person, ');
    expect(await countOfArticles(url)).toBe(2);
    terminal.signal(signal);
    expect(await ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('without files it serves the samples of the package', async () => {
    const { terminal, ended, url } = await started([]);
    expect(await countOfArticles(url)).toBeGreaterThanOrEqual(8);
    terminal.signal('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('a line that cannot be read is told, the others are served', async () => {
    const folder = temporaryFolder({ 'batch.jsonl': '{"text": "Rain fell."}\nnonsense\n' });
    const { terminal, ended, url } = await started([folder]);
    expect(terminal.err.text()).toContain('batch.jsonl:2: is not JSON');
    expect(await countOfArticles(url)).toBe(1);
    terminal.signal('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('a file that is not there stops it before it serves', async () => {
    const folder = temporaryFolder({ 'a.txt': 'Rain fell.' });
    const { exit, out, err } = await verbatim(['serve', folder, join(folder, 'b.txt'), ...QUIET]);
    expect(exit).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('b.txt: no such file or folder');
  });

  test('a port in use is named, with the remedy', async () => {
    const folder = temporaryFolder({ 'a.txt': 'Rain fell.' });
    const { terminal, ended, url } = await started([folder]);
    const { port } = new URL(url);
    const { exit, err } = await verbatim(['serve', folder, '--port', port, '--log-level', 'silent']);
    expect(exit).toBe(1);
    expect(err).toContain(`port ${port} on localhost is in use`);
    terminal.signal('SIGTERM');
    await ended;
  });
});
