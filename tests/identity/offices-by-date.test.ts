import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identity/identify.js';
import { holderOf } from '../../src/lexicon/en/office-holders.js';
import type { QuoteDraft } from '../../src/model/quote.js';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';
import { recognise } from '../support/recognised.js';

/** Every description of a person speaks. */
function identifyAt(text: string, publishedAt: string | null) {
  const raw = { ...rawText(text), publishedAt };
  const segmentation = segment(raw);
  const mentions = recognise(segmentation);
  const drafts = mentions.flatMap(({ kind, label }, speakerMention): QuoteDraft[] =>
    kind === 'NOMINAL' && label === 'PERSON'
      ? [
          {
            kind: 'INDIRECT',
            segments: [{ start: 0, end: 1, paragraph: 0 }],
            cue: null,
            speakerMention,
            relayMention: null,
            method: 'by hand',
            confidence: 1,
            reason: '',
          },
        ]
      : [],
  );
  return identify(raw, segmentation, mentions, drafts);
}

function speakerOf(text: string, publishedAt: string | null): string | null {
  const { quotes, entities } = identifyAt(text, publishedAt);
  const speaker = quotes[0]?.speaker ?? null;
  return speaker === null ? null : entities[speaker]!.name;
}

const MAY_2016 = '2016-05-01T09:00:00Z';

describe('an office of a country at the date of the article', () => {
  test.each([
    ['by its country', 'The Syrian president left.', 'Bashar al-Assad'],
    ['possessed', 'Hungary’s prime minister left.', 'Viktor Orbán'],
    ['of a country', 'The president of Uganda left.', 'Yoweri Museveni'],
    ['the pope needs no country', 'The pope left.', 'Francis'],
    ['a king is no queen', 'The British king left.', null],
    ['another office', 'The former Ugandan president left.', null],
    ['another year', 'In 1979 the Ugandan president left.', null],
    ['a leader may be either', 'The Ugandan leader left.', null],
    ['no country', 'The president left.', null],
    ['one of several', 'A Ugandan president left.', 'Ugandan president'],
  ])('%s', (_, text, name) => expect(speakerOf(text, MAY_2016)).toBe(name));

  test('is left open without a date, before the term, in its first year and after the list', () => {
    const text = 'The Hungarian prime minister left.';
    expect([null, '2009-05-01', '2010-05-01', '2035-05-01'].map((date) => speakerOf(text, date))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(speakerOf(text, '2011-01-01')).toBe('Viktor Orbán');
  });

  test('goes to whom the article names', () => {
    expect(speakerOf('Ugandan President Ana Ruiz sat. The Ugandan president left.', MAY_2016)).toBe(
      'Ana Ruiz',
    );
    expect(speakerOf('Mr Museveni sat. The Ugandan president left.', MAY_2016)).toBe('Museveni');
  });

  test('is marked, has no chain to a name, and says why', () => {
    const { entities, quotes, mentions } = identifyAt('The Ugandan president left. He slept.', MAY_2016);
    expect(entities[0]).toEqual({
      kind: 'PERSON',
      name: 'Yoweri Museveni',
      aliases: [],
      roles: ['Ugandan president'],
      byOffice: true,
    });
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 0]);
    expect(quotes[0]).toMatchObject({ chain: [0], reason: expect.stringContaining('2016') });
  });
});

describe('the list of office holders', () => {
  test('knows nobody in a year in which the holder changed', () => {
    expect(holderOf('united kingdom', 'monarch', 2021)?.name).toBe('Elizabeth II');
    expect(holderOf('united kingdom', 'monarch', 2022)).toBeUndefined();
  });
});
