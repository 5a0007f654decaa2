import { expect, it } from 'vitest';
import { readLine } from '../../src/reader/json-lines/read-line.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { exported, jsonLines } from './exported.js';

it('JSON Lines have a line for each article, quotes as spans of its text', () => {
  const lines = jsonLines(exported('jsonl', TOWN_NEWS));
  expect(lines.map(({ id }) => id)).toEqual(['article_opening', 'article_vote', 'article_undated']);
  const [first] = lines[1].quotes;
  expect(
    first.segments.map(({ start, end }: { start: number; end: number }) => lines[1].text.slice(start, end)),
  ).toEqual(['We will build it', 'And we will build it well.']);
  expect(first.speaker).toMatchObject({ type: 'Person', name: 'Maria Lopez' });
});

it('a line is a document that Verbatim reads', () => {
  const [, line = ''] = exported('jsonl', TOWN_NEWS).split('\n');
  expect(readLine(line, 'export:2')).toMatchObject({
    title: 'Council votes on the bridge',
    publishedAt: '2026-03-02T08:00:00+01:00',
    url: 'https://town.example/vote',
    source: 'Courier',
    authors: ['Ada Brook'],
    language: 'en',
    text: TOWN_NEWS[0]?.text,
  });
});
