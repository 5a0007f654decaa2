import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identity/identify.js';
import type { QuoteDraft } from '../../src/model/quote.js';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';
import { recognise } from '../support/recognised.js';

const WORDS =
  'Ana Ruiz Tom Hale Mr Mrs President the The of and , . “ ” said he she they police officials mayor Lima Ministry Peruvian Syrian president is leader his her'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
);

/** Every mention is the speaker of a quote and the relay of it. */
function identifyAll(text: string) {
  const raw = { ...rawText(text), publishedAt: '2016-05-01T09:00:00Z' };
  const segmentation = segment(raw);
  const mentions = recognise(segmentation);
  const drafts = mentions.map(
    ({ start, end, paragraph }, index): QuoteDraft => ({
      kind: index % 2 === 0 ? 'DIRECT' : 'INDIRECT',
      segments: [{ start, end, paragraph }],
      cue: null,
      speakerMention: index,
      relayMention: index,
      method: 'any',
      confidence: 1,
      reason: '',
    }),
  );
  return identify(raw, segmentation, mentions, drafts);
}

describe('on any text', () => {
  test('indexes point to what is there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities, mentions, quotes, authors } = identifyAll(text);
        const all = [
          ...mentions.map(({ entity }) => entity),
          ...quotes.map(({ speaker }) => speaker),
          ...authors,
        ];
        for (const index of all) if (index !== null) expect(entities[index]).toBeDefined();
        for (const { antecedent } of mentions)
          if (antecedent !== null) expect(mentions[antecedent]).toBeDefined();
      }),
    );
  });

  test('a relay is a source, an author a person, and a name is never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities, quotes, authors } = identifyAll(text);
        for (const { source } of quotes) if (source !== null) expect(entities[source]?.kind).toBe('SOURCE');
        for (const author of authors) expect(entities[author]?.kind).toBe('PERSON');
        for (const { name } of entities) expect(name).not.toBe('');
      }),
    );
  });

  test('a chain begins beside the quote and never comes back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { chain, speakerMention } of identifyAll(text).quotes) {
          expect(chain[0]).toBe(speakerMention);
          expect(new Set(chain).size).toBe(chain.length);
        }
      }),
    );
  });
});
