import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { article } from '../support/article-builder.js';
import { exported } from './exported.js';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('CSV', () => {
  it('has a line for each quote, with who said it and where', () => {
    const rows = rowsOf(exported('csv', TOWN_NEWS));
    expect(rows.map(({ speaker, speakerType, kind, text }) => [speaker, speakerType, kind, text])).toEqual([
      ['Maria Lopez', 'Person', 'DIRECT', 'It stands'],
      ['', '', 'DIRECT', 'A fine day'],
      ['Maria Lopez', 'Person', 'DIRECT', 'We will build it And we will build it well.'],
      ['Piet Jansen', 'Person', 'DIRECT', 'It costs too much'],
      ['harbour board', 'Source', 'INDIRECT', 'the river is too fast'],
    ]);
    expect(rows[3]).toMatchObject({
      source: 'Courier',
      cue: 'said',
      confidence: '0.9',
      articleUrl: 'https://town.example/vote',
      articlePublishedAt: '2026-03-02T08:00:00+01:00',
    });
  });

  it('ends its lines with CRLF and keeps line breaks, commas and marks inside of cells', () => {
    const words = 'No, never: "not me"';
    const text = exported('csv', [article({ id: 'a', title: 'One\nTwo', quotes: [{ text: words }] })]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(rowsOf(text)[0]).toMatchObject({ text: words, articleTitle: 'One\nTwo' });
  });

  it.each([
    '=HYPERLINK("http://evil.example")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '＝1+1',
  ])('gives %j to no spreadsheet as a formula', (words) => {
    const rows = rowsOf(
      exported('csv', [article({ id: 'a', title: words, quotes: [{ text: 'We shall see' }] })]),
    );
    expect(rows[0]?.articleTitle).toBe(`'${words}`);
  });
});
