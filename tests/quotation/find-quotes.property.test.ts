import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModels } from '../../src/pipeline/models.js';
import { quoteFinderOf } from '../../src/quotation/find-quotes.js';
import { recogniserWith } from '../../src/recognition/recognise.js';
import { segment } from '../../src/segmentation/segment.js';
import { shippedModels } from '../../src/server/analysis/model-files.js';
import { tagWords } from '../../src/tagging/tag-words.js';
import { rawText } from '../support/raw-text.js';

const models = readModels(shippedModels());
const recognise = recogniserWith(models.names);
const findQuotes = quoteFinderOf(models.quotes);

function read(text: string) {
  const segmentation = segment(rawText(text));
  const words = tagWords(models.tagger, models.clusters, segmentation);
  return { segmentation, ...findQuotes(segmentation, words, recognise(segmentation, words)) };
}

/** Pieces of news prose in any order: far likelier to reach the rules than letters at random. */
const prose = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      ' said ',
      ' told Northwire ',
      'Ana Ruiz',
      ', the mayor, ',
      ' that ',
      'the road is closed',
      '. ',
      ', ',
      '\n',
      '\n\n',
      ' according to ',
      'RUIZ: ',
      ' was quoted as saying by ',
      'state radio',
      ' who ',
      ' and ',
      ' noting ',
      'He ',
      ':',
      ' — ',
      '?',
      'called the plan ',
      '’s ',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

describe('findQuotes', () => {
  it('never throws and never gives a word to two quotes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = read(text).drafts.flatMap((draft) => draft.segments);
        const inOrder = [...segments].sort((a, b) => a.start - b.start);
        inOrder.forEach((segment, index) => {
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.start).toBeGreaterThanOrEqual(inOrder[index - 1]?.end ?? 0);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every segment inside its paragraph, without white space at its ends', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { segmentation, drafts } = read(text);
        for (const { start, end, paragraph } of drafts.flatMap((draft) => draft.segments)) {
          const around = segmentation.paragraphs[paragraph]!;
          expect(start).toBeGreaterThanOrEqual(around.start);
          expect(end).toBeLessThanOrEqual(around.end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }),
    );
  });

  it('lists quotes, and mentions, in reading order', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { drafts, mentions } = read(text);
        const starts = drafts.map(({ segments }) => segments[0]!.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        mentions.forEach((mention, index) => {
          expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('gives the same answer to the same text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(read(text).drafts).toEqual(read(text).drafts);
      }),
    );
  });

  it.each([
    ['quotation marks', '"'.repeat(5_000)],
    ['opening marks', '“'.repeat(5_000)],
    ['cues', 'she said '.repeat(1_500)],
    ['commas', ', said '.repeat(1_500)],
    ['of phrases', 'head of '.repeat(1_500)],
    ['headings in marks', '“No sale”\n\n'.repeat(500)],
    ['turns', 'Q: Why?\n\nA: No.\n\nHe sat.\n\n'.repeat(300)],
    ['announced lists', 'She said:\n\n- It is late.\n\n- It is dark.\n\n'.repeat(300)],
    ['verbs before one list', `${'she said '.repeat(1_000)}:\n\n${'- It is late.\n\n'.repeat(300)}`],
    ['signatures', '“We wait.” – Ana Ruiz\n\n'.repeat(300)],
    ['claims', 'Ana Ruiz’s claim that '.repeat(500)],
  ])('reads a text of nothing but %s', (_, text) => {
    expect(read(text).segmentation.text).toBe(text);
  });
});
