import { describe, expect, test } from 'vitest';
import { jsonLinesFormat } from '../../../src/cli/formats/json-lines.js';
import type { Article } from '../../../src/model/article.js';
import { article } from '../../support/article-builder.js';
import { foundOf } from './found.js';

const view = (value: Article) => JSON.parse(jsonLinesFormat.article(value, foundOf(value)));

describe('quotes', () => {
  test('each segment is an entry; those of one quote share its id, cue, speaker and source', () => {
    const text = '“We will appeal,” said Maria Lopez, Radio Vardo reported. “And we will win.”';
    const { quotes } = view(
      article({
        text,
        quotes: [
          { text: ['We will appeal,', 'And we will win.'], speaker: 'Maria Lopez', via: 'Radio Vardo' },
        ],
      }),
    );
    expect(quotes.map(({ quoteId, text }: { quoteId: string; text: string }) => [quoteId, text])).toEqual([
      ['q1', 'We will appeal,'],
      ['q1', 'And we will win.'],
    ]);
    for (const quote of quotes) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(quote).toMatchObject({
        type: 'direct',
        cue: [18, 22],
        speaker: { start: 23, end: 34, text: 'Maria Lopez' },
        speaker_canonical: 'Maria Lopez',
        source: 'Radio Vardo',
        confidence: 0.9,
      });
    }
  });

  test('a segment over two lines becomes two entries', () => {
    const text = '“We will \r\n appeal,” said Maria Lopez.';
    const base = article({ text, quotes: [{ text: 'We will \r\n appeal,', speaker: 'Maria Lopez' }] });
    expect(view(base).quotes).toMatchObject([
      { quoteId: 'q1', text: 'We will' },
      { quoteId: 'q1', text: 'appeal,' },
    ]);
  });

  test('nobody known: nulls, and the quote stays', () => {
    const { quotes } = view(
      article({ text: '“Why now?”', quotes: [{ text: 'Why now?', speaker: null, kind: 'MIXED' }] }),
    );
    expect(quotes).toMatchObject([
      { type: 'mixed', cue: null, speaker: null, speaker_canonical: null, source: null },
    ]);
  });
});

describe('entities', () => {
  const named = article({
    text: 'Maria Lopez told Radio Vardo that Norway waits. She left Bergen.',
    persons: ['Maria Lopez'],
    sources: ['Radio Vardo', { name: 'Norway', kind: 'GOVERNMENT' }, 'Bergen'],
  });
  const relabelled = (label: 'PLACE' | 'OTHER', name: string, entity: number | null): Article => ({
    ...named,
    names: named.names.map((one) =>
      named.text.slice(one.start, one.end) === name ? { ...one, label } : one,
    ),
    mentions: named.mentions.map((mention) =>
      named.text.slice(mention.start, mention.end) === name ? { ...mention, label, entity } : mention,
    ),
  });
  const names = (value: Article): readonly string[] =>
    view(value).entities.map(({ label, name }: { label: string; name: string }) => `${label} ${name}`);

  test('people are PER; bodies are ORG', () => {
    expect(names(named)).toEqual(['PER Maria Lopez', 'ORG Radio Vardo', 'ORG Norway', 'ORG Bergen']);
  });

  test('a place is left out, even one that speaks: it is a source, and no organisation', () => {
    expect(names(relabelled('PLACE', 'Norway', 2))).not.toContain('ORG Norway');
    expect(names(relabelled('PLACE', 'Bergen', null))).not.toContain('ORG Bergen');
  });

  test('only names are listed, not pronouns or nominals', () => {
    const pronouns = named.mentions.map((mention) => ({ ...mention, kind: 'PRONOUN' as const }));
    expect(names({ ...named, names: [], mentions: pronouns })).toEqual([]);
  });

  test('a name inside of a mention is called as its entity is, one outside of all as printed', () => {
    const text = named.text;
    const inside = { start: text.indexOf('Vardo'), end: text.indexOf('Vardo') + 5, label: 'BODY' as const };
    expect(names({ ...named, names: [inside] })).toEqual(['ORG Radio Vardo']);
    const alone = { start: text.indexOf('She'), end: text.indexOf('She') + 3, label: 'PERSON' as const };
    expect(names({ ...named, names: [alone] })).toEqual(['PER She']);
  });
});

test('one line whatever the text holds', () => {
  const strange = article({ text: 'a\u2028“b\uD800”\n“c”', quotes: [{ text: 'b\uD800', speaker: null }] });
  expect(jsonLinesFormat.article(strange, foundOf(strange)).split('\n')).toHaveLength(2);
});
