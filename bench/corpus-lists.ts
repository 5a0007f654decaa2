import type { Corpus } from '../src/corpus/corpus.js';
import type { QuoteFilter } from '../src/corpus/filter.js';
import { median } from './measure/median.js';
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
  ];
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
    ['speakers of all dated quotes', () => dated().speaker.buckets(10)] as const,
    ['months of all dated quotes', () => dated().month.buckets(10)] as const,
    ['speakers under a filter that asks every quote', () => facets().speaker.buckets(10)] as const,
    [
      'people in all dated articles',
      () => corpus.articles({ first: 0, filter: inOneRange }).facets.person.buckets(10),
    ] as const,
  ];
  return table(
    ['lists and facets in process', 'CPU ms'],
    rows.map(([what, ask]) => [what, figure(cpuMilliseconds(ask), 1)]),
  ).split('\n');
}

function cpuMilliseconds(ask: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    ask();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(times);
}
