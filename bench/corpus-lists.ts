import type { Corpus } from '../src/corpus/corpus.js';
import type { QuoteFilter } from '../src/corpus/filter.js';
import type { ArticleNode } from '../src/corpus/graph.js';
import { median } from './measure/median.js';
import { cpuMilliseconds } from './measure/stopwatch.js';
import { syntheticArticle } from './synthetic-articles.js';
import { figure, table } from './table.js';

const RUNS = 7;

/** Filters of quotes that let through much, little, or what two indexes know. */
function filtersOf(corpus: Corpus): readonly (readonly [string, QuoteFilter])[] {
  const [speaker = '', other = ''] = corpus.persons({ first: 2 }).edges.map(({ node }) => node.id);
  return [
    ['of one kind, sure', { kind: { eq: 'DIRECT' }, confidence: { gte: 0.9 } }],
    [
      'of two speakers, but for a method',
      { speaker: { in: [speaker, other] }, not: { method: { eq: 'pronoun' } } },
    ],
    [
      'in articles that quote somebody',
      { articleMatches: { quotes: { some: { speaker: { eq: speaker } } } } },
    ],
    ['with a phrase that few hold', { text: { contains: rarePhrase(corpus) } }],
    ['without a phrase that few hold', { not: { text: { contains: rarePhrase(corpus) } } }],
    ['in articles whose text none has', { articleMatches: { text: { contains: 'zebra crossing' } } }],
    ['with a phrase that none holds', { text: { contains: 'zebra crossing' } }],
    ['of a confidence that none has', { confidence: { gt: 0.995 } }],
    ['longer than almost all', { length: { gt: 190 } }],
    ['with a verb that none has', { cueLemma: { eq: 'add' } }],
    [
      'of some years, hardly unsure',
      { publishedAt: { gte: '2022-06-01T00:00:00Z' }, confidence: { gt: 0.985 } },
    ],
  ];
}

/** Five words of a quote. */
const rarePhrase = (corpus: Corpus): string =>
  corpus.quotes({ first: 1 }).edges[0]?.node.text.split(' ').slice(3, 8).join(' ') ?? '';

/** What a page about an article reads of it. */
function readArticle(article: ArticleNode | null): number {
  const quotes = article?.quotes({ first: 100 }).edges ?? [];
  const persons = article?.persons({ first: 100 }).edges ?? [];
  const read = [
    article?.title,
    article?.text,
    ...(article?.paragraphs().map(({ text }) => text) ?? []),
    ...quotes.map(({ node }) => `${node.text}${node.speaker?.name}${node.source?.name}${node.cue?.text}`),
    ...persons.map(({ node }) => node.name),
  ];
  return read.join('').length;
}

const ARTICLES = 1_000;

/** Processor time of reading whole articles, drawn from all: half of them take less than the first, one in a hundred more than the second. */
function articlePages(corpus: Corpus): readonly [median: number, p99: number] {
  const { articles } = corpus.counts;
  const ids = Array.from({ length: ARTICLES }, (_, index) => syntheticArticle((index * 7919) % articles).id);
  const times = ids
    .map((id) => cpuOf(() => readArticle(corpus.article(id))))
    .sort((one, other) => one - other);
  return [median(times), times[Math.floor(times.length * 0.99)] ?? Number.NaN];
}

/** Processor time of pages and facets, warm; facets under a filter, for those without one are kept. */
export function corpusListLines(corpus: Corpus): readonly string[] {
  const everything: QuoteFilter = { confidence: { gte: 0 } };
  const facets = () => corpus.quotes({ first: 0, filter: everything }).facets;
  const inOneRange: QuoteFilter = { publishedAt: { gte: '1970-01-01T00:00:00Z' } };
  const dated = () => corpus.quotes({ first: 0, filter: inOneRange }).facets;
  const rows = [
    ...filtersOf(corpus).map(
      ([what, filter]) => [`100 quotes ${what}`, () => corpus.quotes({ first: 100, filter })] as const,
    ),
    [
      '100 quotes, the surest first',
      () => corpus.quotes({ first: 100, orderBy: [{ field: 'CONFIDENCE', direction: 'DESC' }] }),
    ] as const,
    [
      '100 quotes by the name of the speaker',
      () => corpus.quotes({ first: 100, orderBy: [{ field: 'SPEAKER' }] }),
    ] as const,
    [
      'how many are without a phrase that few hold',
      () =>
        corpus.quotes({ first: 0, filter: { not: { text: { contains: rarePhrase(corpus) } } } }).totalCount,
    ] as const,
    ['speakers of all dated quotes', () => dated().speaker.buckets(10)] as const,
    ['months of all dated quotes', () => dated().month.buckets(10)] as const,
    ['speakers under a filter that asks every quote', () => facets().speaker.buckets(10)] as const,
    [
      'people in all dated articles',
      () => corpus.articles({ first: 0, filter: inOneRange }).facets.person.buckets(10),
    ] as const,
  ];
  const [page, slowPage] = articlePages(corpus);
  return table(
    ['lists and facets in process', 'CPU ms'],
    [
      ...rows.map(([what, ask]) => [what, figure(median(Array.from({ length: RUNS }, () => cpuOf(ask))), 1)]),
      ['an article page, median', figure(page, 2)],
      ['an article page, p99', figure(slowPage, 2)],
    ],
  ).split('\n');
}

function cpuOf(ask: () => unknown): number {
  const before = cpuMilliseconds();
  ask();
  return cpuMilliseconds() - before;
}
