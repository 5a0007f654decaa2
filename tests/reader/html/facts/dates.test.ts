import { describe, expect, test } from 'vitest';
import { complaints, factsOf, told } from './page.js';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const article = (fields: object) => ({
  '@type': 'NewsArticle',
  headline: 'Ferry comes back late',
  ...fields,
});
const heading = '<h1>Ferry comes back late</h1>';

describe('the dates of a page', () => {
  test('come from JSON-LD before meta elements before the page', () => {
    const facts = factsOf({
      head: meta('article:published_time', '2024-05-03T13:47:20Z'),
      linked: [
        article({ datePublished: '2024-05-03T15:47:00+02:00', dateModified: '2024-05-03T18:00:00+02:00' }),
      ],
      body: `${heading}<time datetime="2024-05-03T15:47">3 May</time>`,
    });
    expect(facts).toMatchObject({
      publishedAt: '2024-05-03T15:47:00+02:00',
      modifiedAt: '2024-05-03T18:00:00+02:00',
      diagnostics: [],
    });
  });

  test.each([
    [meta('article:published_time', '2024-05-03T15:47:00Z')],
    ['<meta name="date" content="2024-05-03T15:47:00Z">'],
    ['<meta name="DC.date.issued" content="2024-05-03T15:47:00Z">'],
    ['<meta name="parsely-pub-date" content="2024-05-03T15:47:00Z">'],
    ['<meta name="sailthru.date" content="Fri, 03 May 2024 15:47:00 +0000">'],
    ['<meta name="citation_publication_date" content="2024/05/03 15:47">'],
    ['<meta itemprop="datePublished" content="2024-05-03T15:47:00Z">'],
  ])('%s', (head) => {
    expect(Date.parse(factsOf({ head }).publishedAt ?? '')).toBe(Date.parse('2024-05-03T15:47:00Z'));
  });

  test.each([
    ['en', '<time datetime="2024-05-03T15:47:00Z">3 May</time>'],
    ['en', '<p>Published on 3 May 2024, 15:47</p>'],
    ['de', '<p>03.05.2024 | 15:47 Uhr</p>'],
    ['en', '<span itemprop="datePublished" content="2024-05-03T15:47">then</span>'],
    ['en', '<span property="schema:datePublished" content="2024-05-03T15:47">then</span>'],
  ])('in the page, %s: %s', (language, body) => {
    expect(factsOf({ body: heading + body, language }).publishedAt).toBe('2024-05-03T15:47:00Z');
  });

  test('of a change are no dates of publication', () => {
    const body = `${heading}<p>Updated <time datetime="2024-05-04T10:00:00Z">4 May</time></p>`;
    expect(factsOf({ body, language: 'en' })).toMatchObject({
      publishedAt: null,
      modifiedAt: '2024-05-04T10:00:00Z',
    });
    expect(factsOf({ body: `${heading}<p>Stand: 04.05.2024 10:00</p>`, language: 'de' })).toMatchObject({
      publishedAt: null,
      modifiedAt: '2024-05-04T10:00:00Z',
    });
  });

  test('of other articles are none of this one', () => {
    const body = `${heading}<aside><time datetime="2024-05-03">3 May</time></aside><article><h2>Other</h2><time datetime="2024-05-02">2 May</time></article>`;
    expect(factsOf({ body }).publishedAt).toBeNull();
  });

  test('take the offset of the same clock from where it is told', () => {
    const facts = factsOf({
      head: meta('article:published_time', '2024-05-03 15:47'),
      body: `${heading}<time datetime="2024-05-03T15:47:00+02:00">3 May</time>`,
    });
    expect(facts.publishedAt).toBe('2024-05-03T15:47:00+02:00');
    expect(told(facts, 'PUBLISHED_AT')).toEqual([
      '* article:published_time: 2024-05-03 15:47',
      '* time: 2024-05-03T15:47:00+02:00',
    ]);
  });

  test('take the time of the same day from where it is told', () => {
    const facts = factsOf({
      head: '<meta name="dc.date" content="2024-05-03">',
      body: `${heading}<time datetime="2024-05-03T15:47:00+02:00">3 May</time>`,
    });
    expect(facts.publishedAt).toBe('2024-05-03T15:47:00+02:00');
  });

  test('that lie behind the last change give way to one that does not', () => {
    const facts = factsOf({
      head: meta('article:published_time', '2024-05-03T15:47:00Z'),
      linked: [article({ datePublished: '2034-05-03T15:47:00Z', dateModified: '2024-05-03T18:00:00Z' })],
    });
    expect(facts.publishedAt).toBe('2024-05-03T15:47:00Z');
    expect(complaints(facts)).toEqual(['METADATA_CONFLICT PUBLISHED_AT']);
  });

  test('that all lie behind the last change stay, with a diagnostic', () => {
    const facts = factsOf({
      linked: [article({ datePublished: '2034-05-03T15:47:00Z', dateModified: '2024-05-03T18:00:00Z' })],
    });
    expect(facts.publishedAt).toBe('2034-05-03T15:47:00Z');
    expect(facts.diagnostics[0]?.message).toContain('MODIFIED_AT of json-ld says "2024-05-03T18:00:00Z"');
  });

  test('that name no certain day are kept among what was told', () => {
    const facts = factsOf({ head: '<meta name="date" content="3 May">', language: 'en' });
    expect(facts.publishedAt).toBeNull();
    expect(told(facts, 'PUBLISHED_AT')).toEqual(['date: 3 May']);
  });

  test('a zone apart are a conflict', () => {
    const facts = factsOf({
      head: meta('article:published_time', '2024-05-03T15:47:00Z'),
      linked: [article({ datePublished: '2024-05-03T15:47:00+02:00' })],
    });
    expect(complaints(facts)).toEqual(['METADATA_CONFLICT PUBLISHED_AT']);
  });
});
