import { describe, expect, test } from 'vitest';
import { complaints, factsOf, told } from './page.js';

const article = (fields: object) => ({
  '@type': 'NewsArticle',
  headline: 'Ferry comes back late',
  ...fields,
});
const withAuthor = (author: unknown) => factsOf({ linked: [article({ author })] }).authors;
const heading = '<h1>Ferry comes back late</h1>';

describe('authors in JSON-LD', () => {
  test.each([
    [{ '@type': 'Person', name: 'Ann Roe' }, ['Ann Roe']],
    [
      [{ '@type': 'Person', name: 'Ann Roe' }, { name: 'Ben Doe' }],
      ['Ann Roe', 'Ben Doe'],
    ],
    ['Ann Roe', ['Ann Roe']],
    [
      ['Ann Roe', 'Ben Doe'],
      ['Ann Roe', 'Ben Doe'],
    ],
    ['Ann Roe and Ben Doe', ['Ann Roe', 'Ben Doe']],
    [{ name: ['Ann Roe', 'Ben Doe'] }, ['Ann Roe', 'Ben Doe']],
    [{ '@type': 'Person', givenName: 'Ann', familyName: 'Roe' }, ['Ann Roe']],
    [{ '@type': 'Person', url: 'https://harbourpost.example/ann' }, []],
    [{ name: 'Ann Roe', jobTitle: 'Harbour Editor' }, ['Ann Roe']],
    [7, []],
    [null, []],
  ])('%j', (author, names) => {
    expect(withAuthor(author)).toEqual(names);
  });

  test('are found by reference', () => {
    const graph = [
      article({ author: { '@id': '#ann' } }),
      { '@type': 'Person', '@id': '#ann', name: 'Ann Roe' },
    ];
    expect(factsOf({ linked: [{ '@graph': graph }] }).authors).toEqual(['Ann Roe']);
  });

  test('are the creators where no author is told', () => {
    expect(factsOf({ linked: [article({ creator: ['Ann Roe'] })] }).authors).toEqual(['Ann Roe']);
  });
});

describe('authors in meta elements', () => {
  test.each([
    ['<meta name="author" content="Ann Roe">', ['Ann Roe']],
    [
      '<meta property="article:author" content="Ann Roe"><meta property="article:author" content="Ben Doe">',
      ['Ann Roe', 'Ben Doe'],
    ],
    [
      '<meta property="article:author" content="https://social.example/post"><meta name="author" content="Ann Roe">',
      ['Ann Roe'],
    ],
    ['<meta name="DC.creator" content="Ann Roe">', ['Ann Roe']],
    [
      '<meta name="parsely-author" content="Ann Roe"><meta name="parsely-author" content="Ben Doe">',
      ['Ann Roe', 'Ben Doe'],
    ],
    [
      '<meta name="citation_author" content="Ann Roe"><meta name="citation_author" content="Ben Doe">',
      ['Ann Roe', 'Ben Doe'],
    ],
    ['<meta name="twitter:creator" content="@annroe">', []],
  ])('%s', (head, names) => {
    expect(factsOf({ head }).authors).toEqual(names);
  });
});

describe('authors in the page', () => {
  test.each([
    [
      '<p class="byline">By <a href="/a">Ann Roe</a> and <a href="/b">Ben Doe</a></p>',
      ['Ann Roe', 'Ben Doe'],
    ],
    ['<p class="byline"><a href="/a">Ann Roe</a><a href="/b">Ben Doe</a></p>', ['Ann Roe', 'Ben Doe']],
    ['<div class="meta-author">Ann Roe · <span>Harbour Post</span> · <time>3 May</time></div>', ['Ann Roe']],
    ['<a rel="author" href="/a">Ann Roe</a>', ['Ann Roe']],
    ['<p>By Ann Roe and Ben Doe</p>', ['Ann Roe', 'Ben Doe']],
    ['<p>By Ann Roe, Harbour Correspondent</p>', ['Ann Roe']],
    [
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Roe</b></span>',
      ['Ann Roe'],
    ],
    ['<span property="author">Ann Roe</span>', ['Ann Roe']],
    // Datelines and sentences are none.
    ['<p>COASTVILLE, May 3 (Coast Wire) - The ferry is back.</p>', []],
    ['<p>By noon the ferry was back.</p>', []],
    ['<p>By Coastville standards it was late.</p>', []],
    // What is beside the article tells of others.
    ['<aside><p class="byline">By Ben Doe</p></aside>', []],
    ['<div class="comments"><p class="comment-author">Ben Doe</p></div>', []],
    ['<article><h2>Other news</h2><p class="byline">By Ben Doe</p></article>', []],
    ['<div class="author-bio">Ben Doe writes of ships.</div>', []],
  ])('%s', (body, names) => {
    expect(factsOf({ body: heading + body, language: 'en' }).authors).toEqual(names);
  });

  test.each([
    ['de', '<p>Von Anna Rho und Benno Do</p>', ['Anna Rho', 'Benno Do']],
    ['fr', '<p>Par Anne Rô</p>', ['Anne Rô']],
    ['es', '<p>Por Ana Roa</p>', ['Ana Roa']],
    ['it', '<p>di Anna Roi</p>', ['Anna Roi']],
    ['zh', '<p>作者：李明</p>', ['李明']],
  ])('in the words of %s', (language, body, names) => {
    expect(factsOf({ body: heading + body, language }).authors).toEqual(names);
  });

  test('sign under the last paragraph', () => {
    const body = `${heading}<p>${'The sea was calm and the ferry slow. '.repeat(4)}</p><p><em>Ann Roe</em></p><p>Share this</p>`;
    expect(told(factsOf({ body: `<article>${body}</article>` }), 'AUTHOR')).toEqual(['* signature: Ann Roe']);
  });

  test('are given beside the outlet in its credit line', () => {
    const head = '<meta property="og:site_name" content="Harbour Post">';
    const prose = `<p>${'The sea was calm and the ferry slow. '.repeat(4)}</p>`;
    const credit = '<p>Harbour Post / Coast Wire</p>';
    expect(factsOf({ head, body: `${heading}${prose}${credit}` }).authors).toEqual(['Coast Wire']);
    expect(factsOf({ head, body: `${heading}${credit}` }).authors).toEqual([]);
  });
});

describe('who is taken of those whom places name', () => {
  const outlet = '<meta property="og:site_name" content="Harbour Post">';

  test('a person before the outlet, wherever they are named', () => {
    const facts = factsOf({
      head: outlet,
      linked: [article({ author: { '@type': 'Organization', name: 'Harbour Post' } })],
      body: `${heading}<p class="byline">By Ann Roe</p>`,
    });
    expect(facts.authors).toEqual(['Ann Roe']);
    expect(told(facts, 'AUTHOR').slice(0, 2)).toEqual(['json-ld: Harbour Post', '* byline: Ann Roe']);
  });

  test('the outlet where a field for authors names nobody else', () => {
    const head = `${outlet}<meta name="author" content="Harbour Post">`;
    expect(factsOf({ head }).authors).toEqual(['Harbour Post']);
  });

  test('not the outlet beside a person', () => {
    const author = [{ name: 'Ann Roe' }, { name: 'Harbour Post' }, { name: 'harbourpost.example' }];
    expect(factsOf({ head: outlet, linked: [article({ author })] }).authors).toEqual(['Ann Roe']);
  });

  test('the outlet and an agency in one field are one credit', () => {
    const author = { name: 'Harbour Post and AFP' };
    expect(factsOf({ head: outlet, linked: [article({ author })] }).authors).toEqual([
      'Harbour Post and AFP',
    ]);
  });

  test('both of two where one place tells one of them only', () => {
    const facts = factsOf({
      linked: [article({ author: { name: 'Ann Roe' } })],
      body: `${heading}<p class="byline">By <a href="/a">Ann Roe</a> and <a href="/b">Ben Doe</a></p>`,
    });
    expect(facts.authors).toEqual(['Ann Roe', 'Ben Doe']);
  });

  test('the more trusted of two that name different people, with a diagnostic', () => {
    const facts = factsOf({
      head: '<meta name="author" content="Ben Doe">',
      linked: [article({ author: { name: 'Ann Roe' } })],
    });
    expect(facts.authors).toEqual(['Ann Roe']);
    expect(complaints(facts)).toEqual(['METADATA_CONFLICT AUTHOR']);
  });
});
