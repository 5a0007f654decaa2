import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identity/identify.js';
import { nameInSourceLine } from '../../src/identity/outcome/credits.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';
import { recognise } from '../support/recognised.js';

function credits(text: string, stated: Partial<RawArticle> = {}) {
  const raw = { ...rawText(text), ...stated };
  const segmentation = segment(raw);
  const { entities, authors, source } = identify(raw, segmentation, recognise(segmentation), []);
  return {
    authors: authors.map((index) => entities[index]!.name),
    source: source === null ? null : entities[source]!.name,
    entities,
  };
}

const BODY =
  'The bridge over the Tarn was closed on Monday. It will open again in spring, when the ice has gone.';

describe('authors', () => {
  test('of a byline', () => {
    expect(credits(`Bridge closed\n\nBy Ana Ruiz and Tom Hale\n\n${BODY}`).authors).toEqual([
      'Ana Ruiz',
      'Tom Hale',
    ]);
  });

  test('of an author note: the first person in it', () => {
    const note = 'Ana Ruiz is a reporter for the Harlow Herald. She has worked with Tom Hale.';
    expect(credits(`${BODY}\n\nSource: Harlow Herald\n\n${note}`).authors).toEqual(['Ana Ruiz']);
  });

  test('stated by the document, and in the text the same person', () => {
    const { authors, entities } = credits(`${BODY} Ana Ruiz crossed it.`, { authors: ['Ana Ruiz'] });
    expect(authors).toEqual(['Ana Ruiz']);
    expect(entities).toHaveLength(1);
  });
});

describe('source', () => {
  test('of the source line', () => {
    expect(credits(`${BODY}\n\nSource: Harlow Herald`).source).toBe('Harlow Herald');
  });

  test('stated by the document before the source line', () => {
    expect(credits(`${BODY}\n\nSource: Harlow Herald`, { source: 'Northwire' }).source).toBe('Northwire');
  });

  test('is a publication where its name does not tell more', () => {
    expect(credits(`${BODY}\n\nSource: Harlow`).entities).toMatchObject([
      { name: 'Harlow', sourceKind: 'PUBLICATION' },
    ]);
  });

  test.each([
    ['Source: Harlow', 'Harlow'],
    ['Sources: Harlow, Northwire', 'Harlow'],
    ['(Source: Harlow Herald)', 'Harlow Herald'],
    ['Source: https://www.example.com/news/1', 'example.com'],
    ['Source:', null],
    ['Resources: none', null],
  ])('%s', (line, name) => expect(nameInSourceLine(line)).toBe(name));
});
