import { describe, expect, test } from 'vitest';
import { readGoldLine } from '../../src/evaluation/gold/read-gold-line.js';

const TEXT = 'Maria Lopez said it rained.';
const quote = { start: 17, end: 26, type: 'indirect', kind: 'speech', speaker: { start: 0, end: 11 } };
const read = (line: unknown) => readGoldLine(JSON.stringify(line), 'dev.jsonl:12');

test('a line as the public gold has it', () => {
  const line = {
    id: 7,
    text: TEXT,
    quotes: [{ ...quote, text: 'it rained', cue: [12, 16], speaker_canonical: 'Maria Lopez' }],
    entities: [{ start: 0, end: 11, label: 'PER', sent: 0 }],
    sents: [{ tokens: ['Maria'] }],
  };
  expect(read(line)).toEqual({
    id: '7',
    text: TEXT,
    quotes: [
      {
        start: 17,
        end: 26,
        segments: [{ start: 17, end: 26 }],
        type: 'indirect',
        kind: 'speech',
        speaker: { start: 0, end: 11 },
        name: 'Maria Lopez',
      },
    ],
    entities: [{ start: 0, end: 11, label: 'PER' }],
  });
});

test('what is not annotated is null: it is not measured', () => {
  expect(read({ text: TEXT, entities: [] })).toMatchObject({ id: null, quotes: null, entities: [] });
  expect(read({ text: TEXT, quotes: [{ start: 0, end: 5 }] }).quotes).toMatchObject([
    { type: null, kind: null, speaker: null, name: null },
  ]);
});

describe('what is wrong is named with its place', () => {
  const withQuotes = (...quotes: unknown[]) => ({ id: 'a', text: TEXT, quotes });
  test.each([
    ['no gold at all', { text: TEXT }, 'the line holds neither "quotes" nor "entities"'],
    ['no text', { quotes: [] }, 'text is wrong: '],
    [
      'an end behind the text',
      withQuotes(quote, { ...quote, end: 99 }),
      'quotes[1].end lies behind the text (99 of 27)',
    ],
    [
      'a start behind the text',
      withQuotes({ ...quote, start: 30, end: 99 }),
      'quotes[0].start lies behind the text',
    ],
    [
      'ends in the wrong order',
      withQuotes({ ...quote, start: 26 }),
      'quotes[0].end lies at or before its start',
    ],
    [
      'a speaker behind the text',
      withQuotes({ ...quote, speaker: { start: 0, end: 28 } }),
      'quotes[0].speaker.end lies behind the text',
    ],
    [
      'a segment behind the text',
      withQuotes({
        ...quote,
        segments: [
          [17, 26],
          [26, 28],
        ],
      }),
      'quotes[0].segments[1][1] lies behind the text',
    ],
    ['an offset that is none', withQuotes({ ...quote, start: '3' }), 'quotes[0].start is wrong: '],
    ['an unknown type', withQuotes({ ...quote, type: 'loud' }), 'quotes[0].type is wrong: '],
    [
      'an entity behind the text',
      { text: TEXT, entities: [{ start: 1, end: 28, label: 'PER' }] },
      'entities[0].end lies',
    ],
    ['several things', withQuotes({ ...quote, end: 99 }, { ...quote, end: 98 }), '(and 1 more)'],
  ])('%s', (_name, line, message) => {
    expect(() => read(line)).toThrow('dev.jsonl:12: ');
    expect(() => read(line)).toThrow(message);
  });

  test('a line that is no JSON', () => {
    expect(() => readGoldLine('{"text', 'dev.jsonl:3')).toThrow('dev.jsonl:3: is not JSON');
  });
});
