import fc from 'fast-check';
import type { Article } from '../../src/model/article.js';
import { type ArticleSpec, article, type QuoteSpec } from './article-builder.js';

const FULL_NAMES = ['Amara Okafor', 'Paul Okafor', 'Ines Falk', 'Zoë Marlow', 'Zoe Marlow'];
const LONE_NAMES = ['Okafor', 'Falk', 'Marlow'];
const SOURCES = ['Coast Herald', 'The Coast Herald', 'Northern News'];
const WORDS = [
  'the bridge',
  'Café',
  'cafe',
  'is closed',
  'we don’t know',
  "don't",
  'taxes',
  'ÉLAN',
  '“so-called”',
];
const DATES = [
  null,
  '2024-03-01T00:00:00Z',
  '2024-03-01T02:00:00+02:00',
  '2024-03-02T12:30:00Z',
  '2023-12-31T23:59:59Z',
  '2025-01-01T00:00:00Z',
];

const quoteOf = (speakers: readonly string[]): fc.Arbitrary<QuoteSpec> =>
  fc.record({
    text: fc.array(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    speaker: fc.constantFrom(null, ...speakers),
    via: fc.constantFrom(...SOURCES),
    kind: fc.constantFrom('DIRECT', 'MIXED', 'INDIRECT'),
    confidence: fc.constantFrom(0, 0.5, 0.93, 1),
  });

const specOf = (speakers: readonly string[]): fc.Arbitrary<ArticleSpec> =>
  fc.record({
    title: fc.constantFrom(null, 'Bridge', 'bridge shut', 'Élan', 'Elan'),
    language: fc.constantFrom('en', 'en-GB', 'de'),
    publishedAt: fc.constantFrom(...DATES),
    facts: fc.constantFrom({}, { format: 'html' }, { isTeaser: true, status: 'EMBARGOED' } as const),
    quotes: fc.array(quoteOf(speakers), { maxLength: 4 }),
    persons: fc.subarray(
      speakers.map((name) => ({ name, roles: [`member for ${name.length}`], aliases: [`Mx ${name}`] })),
    ),
    authors: fc.subarray(FULL_NAMES, { maxLength: 1 }),
    source: fc.constantFrom(...SOURCES),
  });

const articlesOf = (speakers: readonly string[]): fc.Arbitrary<readonly Article[]> =>
  fc
    .array(specOf(speakers), { maxLength: 12 })
    .map((specs) => specs.map((spec, index) => article({ ...spec, id: `n${(index * 7) % 13}` })));

/** Up to 12 articles with different ids, many alike in date, title and words. Nobody has a lone name. */
export const randomArticles = articlesOf(FULL_NAMES);

/** As above; people are often named by their surname alone. */
export const randomArticlesWithLoneNames = articlesOf([...FULL_NAMES, ...LONE_NAMES]);
