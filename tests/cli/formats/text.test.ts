import { stripVTControlCharacters } from 'node:util';
import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { textFormat } from '../../../src/cli/formats/text.js';
import type { Article } from '../../../src/model/article.js';
import { article } from '../../support/article-builder.js';
import { foundOf } from './found.js';

const plain = textFormat({ colours: pico.createColors(false), width: 72 });
const coloured = textFormat({ colours: pico.createColors(true), width: 72 });

const shown = (value: Article, format = plain): string => format.article(value, foundOf(value));

const HARBOUR = {
  ...article({
    text: [
      'Harbour to close',
      '“We have no choice,” said Maria Lopez, the mayor. “It is over.”',
      'Fishers, Radio Vardo reports, will leave. “Nobody asked us,” one said.',
    ].join('\n'),
    kinds: ['HEADLINE'],
    persons: [{ name: 'Maria Lopez', aliases: ['Lopez'], roles: ['mayor'] }],
    sources: [{ name: 'Radio Vardo', kind: 'BROADCASTER' }],
    quotes: [
      { text: ['We have no choice,', 'It is over.'], speaker: 'Maria Lopez' },
      { text: 'will leave', speaker: null, via: 'Radio Vardo', kind: 'INDIRECT', cue: 'reports' },
      { text: 'Nobody asked us,', speaker: null },
    ],
  }),
  diagnostics: [
    { code: 'ODD_QUOTATION_MARKS' as const, message: 'The pairing is a guess.', start: 80, end: 81 },
  ],
};

test('an article as people see it', () => {
  expect(shown(HARBOUR)).toBe(`test · 3 quotes

  (headline) Harbour to close

  “{We have no choice,}[1 Maria Lopez]” said Maria Lopez, the mayor.
  “{It is over.}[1]”

  Fishers, Radio Vardo reports, {will leave}[2 unknown via Radio Vardo].
  “{Nobody asked us,}[3 unknown]” one said.

People
  Maria Lopez · 1 quote · mayor · also Lopez

Sources
  Radio Vardo · broadcaster · relays 1 quote

Remarks
  2:64 ODD_QUOTATION_MARKS The pairing is a guess.
`);
});

describe('the label of a quote', () => {
  const labelled = (mention: string, speaker: string | null) => {
    const text = `“We won,” said ${mention}.`;
    const persons = [{ name: 'Maria Lopez', aliases: [mention] }];
    const built = article({ text, persons, quotes: [{ text: 'We won,', speaker: 'Maria Lopez' }] });
    const quotes = built.quotes.map((quote) => (speaker === null ? { ...quote, speaker: null } : quote));
    return shown({ ...built, quotes });
  };

  test.each([
    [
      'the name alone where the words hold it',
      'Mayor Maria Lopez',
      'Maria Lopez',
      '{We won,}[1 Maria Lopez]”',
    ],
    ['the name and the words where they do not', 'she', 'Maria Lopez', '{We won,}[1 Maria Lopez (“she”)]”'],
    ['the words alone where they lead to no name', 'an official', null, '{We won,}[1 “an official”]”'],
  ])('has %s', (_name, mention, speaker, shown) => {
    expect(labelled(mention, speaker)).toContain(shown);
  });
});

test('colour changes no letter', () => {
  const letters = stripVTControlCharacters(shown(HARBOUR, coloured));
  expect(shown(HARBOUR, coloured)).not.toBe(letters);
  expect(letters).toBe(shown(HARBOUR));
});

test('no line is wider than the window, unless a word is', () => {
  const narrow = textFormat({ colours: pico.createColors(true), width: 30 });
  const lines = stripVTControlCharacters(shown(HARBOUR, narrow)).split('\n');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
});

describe('harmful and strange text', () => {
  test('control characters of the text do not reach the terminal', () => {
    const text = 'Red \u001B[31malert\u0007 “now\u009B2J”';
    const screen = shown(article({ text, quotes: [{ text: 'now\u009B2J' }] }));
    expect(screen).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(screen).toContain('Red \uFFFD[31malert\uFFFD');
  });

  test('quotes inside quotes are shown nested', () => {
    const inner = article({
      text: '“She said ‘no’ to us,” he said.',
      quotes: [{ text: 'She said ‘no’ to us,', speaker: null }],
    });
    const [outer] = inner.quotes;
    const both = {
      ...inner,
      quotes: [outer!, { ...outer!, segments: [{ start: 11, end: 13, paragraph: 0 }] }],
    };
    expect(shown(both)).toContain('“{She said ‘{no}[2 unknown]’ to us,}[1 unknown]” he said.');
  });
});
