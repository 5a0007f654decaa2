import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaints, factsOf, factsOfPage, told } from './page.js';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

describe('the address of a page', () => {
  test.each([
    [canonical('https://harbourpost.example/news/7'), 'https://harbourpost.example/news/7'],
    [canonical('/news/7'), 'https://harbourpost.example/news/7'],
    [`<base href="https://coast.example/a/">${canonical('7')}`, 'https://coast.example/a/7'],
    [meta('og:url', 'https://harbourpost.example/news/7'), 'https://harbourpost.example/news/7'],
    [
      canonical('https://harbourpost.example/') + meta('og:url', 'https://harbourpost.example/news/7'),
      'https://harbourpost.example/news/7',
    ],
    [canonical('javascript:alert(1)'), 'https://harbourpost.example/2024/ferry'],
    ['', 'https://harbourpost.example/2024/ferry'],
  ])('%s', (head, url) => {
    expect(factsOf({ head }).url).toBe(url);
  });

  test('is unknown where only a relative one is told', () => {
    expect(factsOfPage(canonical('/news/7'), null).url).toBeNull();
  });

  test('told twice is a conflict, its variants are none', () => {
    const twice = (url: string) =>
      complaints(factsOf({ head: canonical('https://harbourpost.example/news/7') + meta('og:url', url) }));
    expect(twice('http://www.harbourpost.example/news/7/?from=front')).toEqual([]);
    expect(twice('https://harbourpost.example/news/8')).toEqual(['METADATA_CONFLICT URL']);
  });
});

describe('the outlet of a page', () => {
  test('is the name that stands behind the title', () => {
    const head = `<title>Ferry | Harbour Post</title>${meta('og:site_name', 'Harbour Post')}`;
    const facts = factsOf({
      head,
      linked: [{ '@type': 'NewsArticle', publisher: { name: 'Coast Media Ltd' } }],
    });
    expect(facts.source).toBe('Harbour Post');
    expect(complaints(facts)).toEqual(['METADATA_CONFLICT SOURCE']);
  });

  test('is the name that the host has', () => {
    const head = meta('og:site_name', 'The Template Company') + meta('dc.publisher', 'Harbour Post');
    expect(factsOf({ head }).source).toBe('Harbour Post');
  });

  test('is no address', () => {
    expect(
      factsOf({ head: meta('article:publisher', 'https://social.example/harbourpost') }).source,
    ).toBeNull();
  });
});

describe('the language of a page', () => {
  test.each([
    ['de-AT', '', 'de-AT'],
    ['pt_BR', '', 'pt-BR'],
    [undefined, meta('og:locale', 'en_GB'), 'en-GB'],
    ['German', meta('og:locale', 'de_DE'), 'de-DE'],
    ['x', '', null],
  ])('%s %s', (language, head, tag) => {
    expect(factsOf({ head, ...(language === undefined ? {} : { language }) }).language).toBe(tag);
  });
});

describe('the subjects of a page', () => {
  test('have the kinds that are told, else they are topics', () => {
    const linked = [
      {
        '@type': 'NewsArticle',
        about: [{ '@type': 'Person', name: 'Ann Roe', sameAs: 'https://people.example/ann' }, 'Ferries'],
        mentions: [
          { '@type': 'SportsOrganization', name: 'Coast Rowers' },
          { '@type': 'City', name: 'Coastville' },
        ],
        keywords: 'Ferries, Harbour',
        articleSection: ['Coast'],
      },
    ];
    const head = meta('article:tag', 'Sea') + meta('keywords', 'harbour,Tide');
    expect(factsOf({ head, linked }).facts.subjects).toEqual([
      { kind: 'PERSON', name: 'Ann Roe', role: 'About', uri: 'https://people.example/ann' },
      { kind: 'TOPIC', name: 'Ferries', role: 'About', uri: null },
      { kind: 'ORGANISATION', name: 'Coast Rowers', role: 'Mention', uri: null },
      { kind: 'PLACE', name: 'Coastville', role: 'Mention', uri: null },
      { kind: 'TOPIC', name: 'Harbour', role: 'Keyword', uri: null },
      { kind: 'TOPIC', name: 'Coast', role: 'Section', uri: null },
      { kind: 'TOPIC', name: 'Sea', role: 'Keyword', uri: null },
      { kind: 'TOPIC', name: 'Tide', role: 'Keyword', uri: null },
    ]);
  });
});

describe('microdata', () => {
  test('tells of the item that holds the heading', () => {
    const item = (title: string, author: string, level: string) =>
      `<div itemscope itemtype="https://schema.org/NewsArticle"><${level} itemprop="headline">${title}</${level}><span itemprop="author">${author}</span></div>`;
    const body = item('Harbour closed', 'Ben Doe', 'h2') + item('Ferry comes back late', 'Ann Roe', 'h1');
    const facts = factsOf({ body });
    expect(facts).toMatchObject({ title: 'Ferry comes back late', authors: ['Ann Roe'] });
    expect(told(facts, 'TITLE')).toEqual([
      '* microdata: Ferry comes back late',
      '* h1: Ferry comes back late',
    ]);
  });

  test('of comments and pictures is none of the article', () => {
    const body =
      '<h1>Ferry comes back late</h1><div itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Ben Doe</b></div>';
    expect(factsOf({ body }).authors).toEqual([]);
  });
});

describe('any page', () => {
  const piece = fc.constantFrom(
    '<h1>',
    '</h1>',
    '<p class="byline">By ',
    'Ann Roe',
    '<time datetime="',
    '2024-05-03',
    '">',
    '<div itemscope itemprop="author">',
    '<script type="application/ld+json">',
    '{"@type":"Article","author":',
    '[',
    '{',
    '"',
    '</script>',
    '<meta name="author" content="',
    '<article>',
    '</article>',
    '<title>',
    '&amp;#8217;',
    ' and ',
    ',',
    '<a rel=author>',
    '</div>',
    '\u0000',
    '<svg>',
    '<link rel=canonical href="',
  );

  test('is read without an error, twice the same', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        expect(factsOfPage(html)).toEqual(factsOfPage(html));
      }),
    );
  });

  test('gives no more than a page can say, however much it repeats', () => {
    const head =
      `${meta('article:author', 'Ann Roe')}${meta('og:title', 'Ferry')}${meta('article:tag', 'Sea')}`.repeat(
        5_000,
      );
    const many =
      '<p class="byline"><a rel="author" itemprop="author">Ann Roe</a><time>3 May 2024</time></p>'.repeat(
        5_000,
      );
    const facts = factsOf({ head, body: `<h1>Ferry</h1>${many}` });
    expect(facts.authors).toEqual(['Ann Roe']);
    expect(facts.facts.metadata.length).toBeLessThanOrEqual(200);
  });

  test('without anything in it says nothing', () => {
    expect(factsOfPage('', null)).toEqual({
      title: null,
      authors: [],
      publishedAt: null,
      modifiedAt: null,
      source: null,
      url: null,
      language: null,
      description: null,
      facts: expect.objectContaining({ format: 'html', isTeaser: false, subjects: [], metadata: [] }),
      diagnostics: [],
    });
  });
});
