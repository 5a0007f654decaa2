import { describe, expect, test } from 'vitest';
import { parseRepaired } from '../../../../src/reader/html/facts/json-ld/repaired-json.js';
import { complaints, factsOf } from './page.js';

const article = (fields: object) => ({
  '@type': 'NewsArticle',
  headline: 'Ferry comes back late',
  ...fields,
});

describe('damaged JSON', () => {
  test.each([
    ['line breaks in strings', '{"a": "one\ntwo\r\n\tthree"}', { a: 'one\ntwo\r\n\tthree' }],
    ['control characters in strings', '{"a": "one\u0001two"}', { a: 'one two' }],
    ['trailing commas', '{"a": [1, 2, ], "b": {"c": 3,},}', { a: [1, 2], b: { c: 3 } }],
    ['a comment round it', '<!-- {"a": 1} -->', { a: 1 }],
    ['CDATA round it', '<![CDATA[ {"a": 1} ]]>', { a: 1 }],
    ['CDATA in comments round it', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['CDATA in block comments round it', '/*<![CDATA[*/{"a": 1}/*]]>*/', { a: 1 }],
    ['encoded quotation marks', '{&quot;a&quot;: &quot;one &amp;amp; two&quot;}', { a: 'one &amp; two' }],
    ['escapes that JSON does not know', '{"a": "the \\\'long\\\' day"}', { a: "the 'long' day" }],
    ['a semicolon behind it', '{"a": 1};', { a: 1 }],
  ])('%s', (_, text, value) => {
    expect(parseRepaired(text)).toEqual({ value });
  });

  test.each([
    '{"a": }',
    '{"a": "b" "c": 1}',
    'var a = 1',
    '{"a": "never closed',
    '{',
    '',
  ])('%s stays unread', (text) => {
    expect(parseRepaired(text)).toBeNull();
  });

  test('commas and brackets in strings stay', () => {
    expect(parseRepaired('{"a": "one,}\n,]"}')).toEqual({ value: { a: 'one,}\n,]' } });
  });

  test('leaves a diagnostic with its line, and the other blocks are read', () => {
    const facts = factsOf({ head: '\n\n', linked: ['{"@type": }', article({ author: 'Ann Roe' })] });
    expect(facts.authors).toEqual(['Ann Roe']);
    expect(facts.diagnostics).toEqual([
      expect.objectContaining({
        code: 'METADATA_UNREADABLE',
        message: expect.stringContaining('Line 3: JSON-LD that is no JSON.'),
      }),
    ]);
  });
});

describe('the article among the nodes of a page', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Harbour closed',
    author: 'Ben Doe',
    url: 'https://harbourpost.example/closed',
  };

  test('is the one whose address is the page’s', () => {
    const own = {
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://www.harbourpost.example/2024/ferry/?a=1',
      author: 'Ann Roe',
    };
    expect(factsOf({ linked: [other, own], body: '' }).authors).toEqual(['Ann Roe']);
  });

  test('is the one whose address is the canonical one', () => {
    const head = '<link rel="canonical" href="https://harbourpost.example/news/7">';
    const own = {
      '@type': 'NewsArticle',
      headline: 'x',
      url: 'https://harbourpost.example/news/7',
      author: 'Ann Roe',
    };
    expect(factsOf({ head, linked: [[other, own]], body: '' }).authors).toEqual(['Ann Roe']);
  });

  test('is the one whose headline is the page’s', () => {
    expect(factsOf({ linked: [other, article({ author: 'Ann Roe' })] }).authors).toEqual(['Ann Roe']);
  });

  test('stands in a graph, in lists, or as the main entity of its page', () => {
    const own = article({ author: 'Ann Roe' });
    for (const linked of [{ '@graph': [own] }, [[own]], { '@type': 'WebPage', mainEntity: own }])
      expect(factsOf({ linked: [linked] }).authors).toEqual(['Ann Roe']);
  });

  test.each([
    'NewsArticle',
    'https://schema.org/NewsArticle',
    'schema:BlogPosting',
    ['Thing', 'ReportageNewsArticle'],
  ])('has the type %j', (type) => {
    expect(factsOf({ linked: [{ ...article({ author: 'Ann Roe' }), '@type': type }] }).authors).toEqual([
      'Ann Roe',
    ]);
  });

  test('is not the site', () => {
    const site = {
      '@type': 'WebSite',
      name: 'Harbour Post',
      headline: 'All the news of the coast',
      author: 'Ben Doe',
    };
    const facts = factsOf({ linked: [site], body: '' });
    expect(facts).toMatchObject({ title: null, authors: [], source: 'Harbour Post' });
  });

  test('is told more of by a second node, but no second author', () => {
    const second = article({ author: 'ann-roe', dateModified: '2024-05-03T10:00:00Z' });
    const facts = factsOf({ linked: [article({ author: 'Ann Roe' }), second] });
    expect(facts).toMatchObject({ authors: ['Ann Roe'], modifiedAt: '2024-05-03T10:00:00Z' });
  });

  test('has the dates of its page where it tells none', () => {
    const pageNode = { '@type': 'WebPage', datePublished: '2024-05-03T10:00:00Z', author: 'Ben Doe' };
    const facts = factsOf({ linked: [article({ author: 'Ann Roe' }), pageNode] });
    expect(facts).toMatchObject({ authors: ['Ann Roe'], publishedAt: '2024-05-03T10:00:00Z' });
  });
});

describe('what JSON-LD says beside', () => {
  test('outlet, language, description, correction', () => {
    const node = article({
      publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Post' },
      inLanguage: 'en_gb',
      description: 'Ninety people &amp; a ferry.',
      correction: { '@type': 'CorrectionComment', text: 'It was ninety people, not nineteen.' },
    });
    expect(factsOf({ linked: [node] })).toMatchObject({
      source: 'Harbour Post',
      language: 'en-GB',
      description: 'Ninety people & a ferry.',
      facts: { correction: 'It was ninety people, not nineteen.' },
    });
  });

  test('a page that is paid for is no teaser', () => {
    expect(factsOf({ linked: [article({ isAccessibleForFree: false })] }).facts.isTeaser).toBe(false);
  });
});

describe('JSON-LD against its reader', () => {
  test('nodes inside nodes without end are read as far as they go', () => {
    const deep = `${'{"@graph":['.repeat(20_000)}{}${']}'.repeat(20_000)}`;
    expect(factsOf({ linked: [deep, article({ author: 'Ann Roe' })] }).authors).toEqual(['Ann Roe']);
  });

  test('more of it than a page has is left unread, with a diagnostic', () => {
    const huge = `"${'x'.repeat(4_100_000)}"`;
    expect(complaints(factsOf({ linked: [article({ author: 'Ann Roe' }), huge] }))).toEqual([
      'METADATA_UNREADABLE',
    ]);
  });

  test('so are more blocks', () => {
    const linked = [article({ author: 'Ann Roe' }), ...Array.from({ length: 300 }, () => ({}))];
    expect(complaints(factsOf({ linked }))).toEqual(['METADATA_UNREADABLE']);
  });

  test('references in a ring end', () => {
    const ring = {
      '@graph': [article({ '@id': '#a', author: { '@id': '#b' } }), { '@id': '#b', author: { '@id': '#a' } }],
    };
    expect(factsOf({ linked: [ring] }).authors).toEqual([]);
  });

  test('members that are no objects of the vocabulary are passed over', () => {
    const node = {
      '@type': 'NewsArticle',
      headline: [7, null, 'Ferry'],
      author: [[[]], 7, {}],
      datePublished: {},
      publisher: [],
      keywords: 3,
    };
    expect(factsOf({ linked: [node, 'null', '7', '[]', '"text"'] })).toMatchObject({
      authors: [],
      publishedAt: null,
    });
  });
});
