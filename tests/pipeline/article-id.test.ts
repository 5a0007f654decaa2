import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../src/model/raw-article.js';
import { articleIdOf, contentHashOf } from '../../src/pipeline/article-id.js';
import { rawText } from '../support/raw-text.js';

const idOf = (raw: RawArticle): string => articleIdOf(raw, contentHashOf(raw));

const printed: RawArticle = {
  ...rawText('The road is closed.'),
  source: 'Courier',
  url: 'https://courier.example/road',
};

describe('the hash of the content', () => {
  it('does not change with white space, Unicode form or the place where a document was read', () => {
    const one = rawText('Caf\u00E9 closed.\r\n\r\nNobody knows why.', 'a.txt');
    const other = rawText('Cafe\u0301 closed.\nNobody  knows why. ', 'b.txt');
    expect(contentHashOf(one)).toBe(contentHashOf(other));
  });

  it('changes with the words and with what is known of the document', () => {
    const hashes = [printed, { ...printed, text: 'The road is open.' }, { ...printed, title: 'Road' }];
    expect(new Set(hashes.map(contentHashOf)).size).toBe(3);
  });

  it('changes when a document is withdrawn, corrected or no longer under embargo', () => {
    const facts = [
      {},
      { status: 'CANCELED' },
      { correction: 'Names the road.' },
      { embargoedUntil: '2031-05-04T06:00:00Z' },
    ] as const;
    const hashes = facts.map((some) => contentHashOf({ ...printed, facts: { ...printed.facts, ...some } }));
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('the id of an article', () => {
  it('stays when the text behind an address changes', () => {
    expect(idOf({ ...printed, text: 'The road is open again.' })).toBe(idOf(printed));
  });

  it('is that of the content where there is no address', () => {
    const bare = { ...printed, url: null };
    expect(idOf(bare)).toBe(idOf({ ...bare, location: 'elsewhere.txt' }));
    expect(idOf({ ...bare, text: 'The road is open again.' })).not.toBe(idOf(bare));
  });

  it('does not hang on an id that the document brings along: two collections may both count from 1', () => {
    const first = { ...rawText('The road is closed.'), externalId: '1' };
    const other = { ...rawText('The ferry runs.'), externalId: '1' };
    expect(idOf(first)).not.toBe(idOf(other));
  });
});
