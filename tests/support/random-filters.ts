import fc from 'fast-check';
import type {
  ArticleFilter,
  ParagraphFilter,
  PersonFilter,
  QuoteFilter,
  SourceFilter,
  SpeakerFilter,
} from '../../src/corpus/filter.js';

/** Ids that filters may ask for. */
export interface KnownIds {
  readonly persons: readonly string[];
  readonly sources: readonly string[];
  readonly articles: readonly string[];
  readonly quotes: readonly string[];
}

export interface RandomFilters {
  readonly quotes: fc.Arbitrary<QuoteFilter>;
  readonly articles: fc.Arbitrary<ArticleFilter>;
  readonly persons: fc.Arbitrary<PersonFilter>;
  readonly sources: fc.Arbitrary<SourceFilter>;
}

/** One or two conditions of those given. */
const some = <Filter extends object>(fields: { [Name in keyof Filter]: fc.Arbitrary<Filter[Name]> }) =>
  fc
    .subarray(Object.keys(fields) as (keyof Filter)[], { minLength: 1, maxLength: 2 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fields[name]]))) as never)
    .map((filter) => filter as Filter);

const exact = <Value>(...values: Value[]) => {
  const value = fc.constantFrom(...values);
  return fc.oneof(
    fc.record({ eq: value }),
    fc.record({ in: fc.uniqueArray(value, { maxLength: 3 }) }),
    fc.record({ notIn: fc.uniqueArray(value, { maxLength: 2 }) }),
  );
};
const orNull = <Filter>(filter: fc.Arbitrary<Filter>) =>
  fc.oneof({ weight: 3, arbitrary: filter }, { weight: 1, arbitrary: fc.record({ isNull: fc.boolean() }) });
const number = (...values: number[]) => {
  const value = fc.constantFrom(...values);
  const bounds = (['gt', 'gte', 'lt', 'lte'] as const).map((name) =>
    value.map((bound) => ({ [name]: bound })),
  );
  return fc.oneof(exact(...values), ...bounds);
};
const words = (...values: string[]) => {
  const value = fc.constantFrom(...values);
  const names = ['contains', 'startsWith', 'endsWith', 'eq'] as const;
  return fc.oneof(
    fc.record({ in: fc.array(value, { maxLength: 3 }) }),
    ...names.map((name) => value.map((phrase) => ({ [name]: phrase }))),
  );
};
const DATES = ['2024-01-01T00:00:00Z', '2024-03-01T00:00:00Z', '2024-03-02T14:30:00+02:00'] as const;
const date = orNull(
  fc
    .tuple(fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte'), fc.constantFrom(...DATES))
    .map(([name, at]) => ({ [name]: at })),
);

/** Filters of all fields, three filters deep. Those that contradict themselves are among them, though few. */
export function randomFilters(ids: KnownIds, depth = 2): RandomFilters {
  const inner = depth === 0 ? null : randomFilters(ids, depth - 1);
  const paragraphs = some<ParagraphFilter>({
    kind: exact('BODY', 'HEADLINE'),
    text: words('cafe', 'the bridge'),
  });
  const combined = <Filter extends object>(
    fields: fc.Arbitrary<Filter>,
    below: fc.Arbitrary<Filter> | undefined,
  ) =>
    below === undefined
      ? fields
      : fc.oneof(
          { weight: 3, arbitrary: fields },
          ...(['and', 'or'] as const).map((name) => ({
            weight: 1,
            arbitrary: fc
              .tuple(fields, fc.array(below, { minLength: 1, maxLength: 2 }))
              .map(([own, parts]) => ({ ...own, [name]: parts }) as Filter),
          })),
          { weight: 1, arbitrary: below.map((not) => ({ not }) as Filter) },
        );
  const list = <Filter extends object>(filter: fc.Arbitrary<Filter>) =>
    fc.tuple(fc.constantFrom('some', 'every', 'none'), filter).map(([name, one]) => ({ [name]: one }));
  const speaking = {
    wikidataId: fc.record({ isNull: fc.boolean() }),
    quoteCount: number(0, 1, 2),
    articleCount: number(1, 2, 3),
  };
  const persons = combined(
    some<PersonFilter>({
      ...speaking,
      id: exact(...ids.persons, 'nobody'),
      name: words('okafor', 'ZOE', 'Mx Zoë Marlow', 'ines falk'),
      role: orNull(words('member for 9', 'member')),
      ...(inner && { quotes: list(inner.quotes), articles: list(inner.articles) }),
    }),
    inner?.persons,
  );
  const sources = combined(
    some<SourceFilter>({
      ...speaking,
      id: exact(...ids.sources, 'nobody'),
      name: words('coast herald', 'north', 'news'),
      kind: exact('ORGANISATION', 'PUBLICATION'),
      relayedQuoteCount: number(0, 1, 2),
      ...(inner && {
        quotes: list(inner.quotes),
        relayedQuotes: list(inner.quotes),
        articles: list(inner.articles),
      }),
    }),
    inner?.sources,
  );
  const speakers = some<SpeakerFilter>({
    type: exact('PERSON', 'SOURCE'),
    name: words('falk', 'amara okafor'),
    ...(inner && { person: inner.persons }),
  });
  const articles = combined(
    some<ArticleFilter>({
      id: exact(...ids.articles),
      text: words('cafe', 'the bridge is'),
      title: orNull(words('bridge', 'elan', 'BRIDGE SHUT')),
      url: orNull(words('https')),
      author: orNull(exact(...ids.persons, 'nobody')),
      source: orNull(exact(...ids.sources)),
      language: exact('en', 'EN-gb', 'de'),
      format: exact('plain-text', 'html'),
      isTeaser: fc.constantFrom(true, false, null),
      publishingStatus: exact('USABLE', 'EMBARGOED'),
      publishedAt: date,
      modifiedAt: date,
      wordCount: number(5, 12, 20),
      quoteCount: number(0, 1, 3),
      paragraphs: list(paragraphs),
      ...(inner && {
        sourceMatches: inner.sources,
        authors: list(inner.persons),
        quotes: list(inner.quotes),
        persons: list(inner.persons),
        sources: list(inner.sources),
      }),
    }),
    inner?.articles,
  );
  const quotes = combined(
    some<QuoteFilter>({
      id: exact(...ids.quotes, 'quote_nowhere_0'),
      kind: exact('DIRECT', 'MIXED', 'INDIRECT'),
      text: words('cafe', "don't", 'the bridge'),
      length: number(10, 20, 30),
      confidence: number(0, 0.5, 0.93),
      method: exact('subject-of-cue', 'nobody-named'),
      cueLemma: orNull(exact('said', 'told')),
      speaker: orNull(exact(...ids.persons, 'nobody')),
      speakerMatches: speakers,
      source: orNull(exact(...ids.sources)),
      article: exact(...ids.articles),
      publishedAt: date,
      paragraphMatches: paragraphs,
      ...(inner && { sourceMatches: inner.sources, articleMatches: inner.articles }),
    }),
    inner?.quotes,
  );
  return { quotes, articles, persons, sources };
}
