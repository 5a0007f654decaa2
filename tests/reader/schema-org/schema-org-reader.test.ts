import { expect, test } from 'vitest';
import type { ReadError } from '../../../src/reader/read-error.js';
import { schemaOrgReader } from '../../../src/reader/schema-org/schema-org-reader.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles } from '../reading.js';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://tarnbay.example/ferry#article',
  headline: 'Ferry &amp; bus stop',
  articleBody: 'The ferry stopped.\n\n“No more,” said Tom Roe.',
  datePublished: '2021-03-04T10:00:00+01:00',
  dateModified: '2021-03-04T12:00:00+01:00',
  inLanguage: 'en-GB',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://tarnbay.example/ferry' },
  author: [{ '@type': 'Person', name: 'Lena Ostrow' }, 'Bo Webb', { '@id': '#ann' }],
  publisher: { '@type': 'NewsMediaOrganization', name: 'Tarn Bay Herald' },
  about: [
    { '@type': 'Person', name: 'Tom Roe', jobTitle: 'Harbour master', sameAs: 'https://people.example/7' },
  ],
  mentions: { '@type': 'City', name: 'Tarn Bay' },
  keywords: 'ferries, strike',
  correction: 'An earlier version misspelt a name.',
  creativeWorkStatus: 'Published',
};

const GRAPH = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Tarn Bay Herald' },
    { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' },
    { ...ARTICLE, '@type': ['Article', 'https://schema.org/NewsArticle'] },
    {
      '@type': 'ReportageNewsArticle',
      headline: 'Two',
      articleBody: '<p>One.</p><p>Two.</p>',
      author: 'By Bo Webb and Ann Lee',
    },
  ],
};

readerContract(schemaOrgReader, [
  { name: 'a thing', document: JSON.stringify(ARTICLE) },
  { name: 'a graph', document: JSON.stringify(GRAPH, null, 2) },
]);

const read = (value: object) =>
  readArticles(schemaOrgReader, JSON.stringify(value), { location: 'page.json' });

test('all that a thing says of its article', async () => {
  const [article] = await read(ARTICLE);
  expect(article).toMatchObject({
    location: 'page.json',
    externalId: 'https://tarnbay.example/ferry#article',
    text: 'The ferry stopped.\n\n“No more,” said Tom Roe.',
    paragraphs: null,
    title: 'Ferry & bus stop',
    language: 'en-GB',
    publishedAt: '2021-03-04T10:00:00+01:00',
    modifiedAt: '2021-03-04T12:00:00+01:00',
    url: 'https://tarnbay.example/ferry',
    source: 'Tarn Bay Herald',
    authors: ['Lena Ostrow', 'Bo Webb'],
    facts: {
      format: 'schema-org',
      isTeaser: false,
      status: 'USABLE',
      correction: 'An earlier version misspelt a name.',
      subjects: [
        { kind: 'PERSON', name: 'Tom Roe', role: 'Harbour master', uri: 'https://people.example/7' },
        { kind: 'PLACE', name: 'Tarn Bay', role: 'mentions', uri: null },
        { kind: 'TOPIC', name: 'ferries', role: 'keyword', uri: null },
        { kind: 'TOPIC', name: 'strike', role: 'keyword', uri: null },
      ],
    },
  });
});

test('a graph: each article, things meant by their ids found, HTML read as such', async () => {
  const [first, second] = await read(GRAPH);
  expect(first!.authors).toEqual(['Lena Ostrow', 'Bo Webb', 'Ann Lee']);
  expect(paragraphsOf(second!)).toEqual(['BODY One.', 'BODY Two.']);
  expect(second!.authors).toEqual(['Bo Webb', 'Ann Lee']);
  expect(second!.location).toBe('page.json item 2');
});

test('an article without a text is a teaser by its description, and an error without one', async () => {
  const [teaser] = await read({ '@type': 'NewsArticle', description: 'The ferry stopped.' });
  expect([teaser!.text, teaser!.facts.isTeaser]).toEqual(['The ferry stopped.', true]);
  const [error] = await readAll(schemaOrgReader, '{\n "@type": "NewsArticle"}', { location: 'page.json' });
  expect((error as ReadError).message).toBe(
    'page.json:1:1: has no text; schema.org has it under "articleBody"',
  );
});

test('an outlet is no author of what it publishes, an agency is', async () => {
  const by = (name: string) => ({
    '@type': 'NewsArticle',
    articleBody: 'Shut.',
    publisher: { '@type': 'Organization', name: 'Tarn Bay Herald' },
    author: [
      { '@type': 'Organization', name },
      { '@type': 'Person', name: 'Ann Lee' },
    ],
  });
  const [own] = await read(by('Tarn Bay Herald'));
  const [agency] = await read(by('Northwire'));
  expect([own!.authors, agency!.authors]).toEqual([['Ann Lee'], ['Northwire', 'Ann Lee']]);
});

test('posts of a live blog and the main entity of a page are found', async () => {
  const articles = await read({
    '@type': 'WebPage',
    mainEntity: {
      '@type': 'LiveBlogPosting',
      description: 'Live.',
      liveBlogUpdate: [
        { '@type': 'BlogPosting', articleBody: 'One.' },
        { '@type': 'BlogPosting', articleBody: 'Two.' },
      ],
    },
  });
  expect(articles.map(({ text }) => text)).toEqual(['Live.', 'One.', 'Two.']);
});

test('a document with no article says so', async () => {
  const [error] = await readAll(schemaOrgReader, '{"@type": "Recipe"}');
  expect((error as ReadError).message).toBe('in/file:1:1: holds no article that schema-org knows of');
});
