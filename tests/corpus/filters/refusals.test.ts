import { describe, expect, it } from 'vitest';
import type { ArticleFilter, PersonFilter, QuoteFilter } from '../../../src/corpus/filter.js';
import { corpusOf } from '../../support/corpus-of.js';

const graph = corpusOf([]);
const refusal = (code: string, argument: string) => expect.objectContaining({ code, argument });
const many = Array.from({ length: 1001 }, (_, index) => `id${index}`);

/** A filter inside so many others. */
const nested = (depth: number): QuoteFilter =>
  depth === 0 ? { kind: { eq: 'DIRECT' } } : { not: nested(depth - 1) };

describe('a filter of quotes that nothing can meet, that cannot apply or that says nothing is refused', () => {
  it.each<[QuoteFilter, string]>([
    [{ kind: { eq: 'DIRECT', notIn: ['DIRECT'] } }, 'filter.kind'],
    [{ kind: { eq: 'DIRECT', in: ['MIXED'] } }, 'filter.kind'],
    [{ kind: { in: ['DIRECT', 'MIXED'], notIn: ['MIXED', 'DIRECT'] } }, 'filter.kind'],
    [{ speaker: { isNull: true, eq: 'person_1' } }, 'filter.speaker'],
    [{ length: { gt: 10, lt: 11 } }, 'filter.length'],
    [{ length: { gte: 10, lte: 9 } }, 'filter.length'],
    [{ length: { eq: 5, gt: 5 } }, 'filter.length'],
    [{ confidence: { gt: 0.5, lt: 0.5 } }, 'filter.confidence'],
    [{ confidence: { gte: 0.5, lt: 0.5 } }, 'filter.confidence'],
    [{ text: { eq: 'we sign', contains: 'refuse' } }, 'filter.text'],
    [{ text: { in: ['one', 'two'], startsWith: 'three' } }, 'filter.text'],
    [{ publishedAt: { gte: '2024-03-02T00:00:00Z', lt: '2024-03-01T00:00:00Z' } }, 'filter.publishedAt'],
    [{ publishedAt: { isNull: true, gte: '2024-03-02T00:00:00Z' } }, 'filter.publishedAt'],
    [{ publishedAt: { eq: 'yesterday' } }, 'filter.publishedAt.eq'],
    [{ text: { isNull: false } }, 'filter.text.isNull'],
    [{ id: { isNull: true } }, 'filter.id.isNull'],
    [{ method: { isNull: true } }, 'filter.method.isNull'],
    [{ and: [] }, 'filter.and'],
    [{ or: [] }, 'filter.or'],
    [{ or: [{ kind: { eq: 'DIRECT' } }, {}] }, 'filter.or.1'],
    [{ not: {} }, 'filter.not'],
    [{ not: { kind: { eq: null } } }, 'filter.not'],
    [{ and: [{ kind: { in: [] } }, { or: [{ length: { gt: 1, lt: 0 } }] }] }, 'filter.and.1.or.0.length'],
    [{ speakerMatches: { person: {}, source: {} } }, 'filter.speakerMatches'],
    [
      { speakerMatches: { type: { eq: 'SOURCE' }, person: { quoteCount: { gt: 1 } } } },
      'filter.speakerMatches',
    ],
    [{ speakerMatches: { name: { isNull: false } } }, 'filter.speakerMatches.name.isNull'],
    [
      { articleMatches: { quotes: { some: { kind: { eq: 'MIXED', notIn: ['MIXED'] } } } } },
      'filter.articleMatches.quotes.some.kind',
    ],
  ])('%j at %s', (filter, argument) => {
    expect(() => graph.quotes({ filter })).toThrow(refusal('BAD_FILTER', argument));
  });

  it('of articles and people', () => {
    const ofArticle = (filter: ArticleFilter) => () => graph.articles({ filter });
    const ofPerson = (filter: PersonFilter) => () => graph.persons({ filter });
    expect(ofArticle({ quotes: { every: {} } })).toThrow(refusal('BAD_FILTER', 'filter.quotes.every'));
    expect(ofArticle({ title: { isNull: true, contains: 'x' } })).toThrow(
      refusal('BAD_FILTER', 'filter.title'),
    );
    expect(ofArticle({ language: { eq: 'en', notIn: ['EN'] } })).toThrow(
      refusal('BAD_FILTER', 'filter.language'),
    );
    expect(ofPerson({ id: { isNull: false } })).toThrow(refusal('BAD_FILTER', 'filter.id.isNull'));
    expect(ofPerson({ role: { isNull: true, eq: 'Mayor' } })).toThrow(refusal('BAD_FILTER', 'filter.role'));
  });

  it('says what is wrong in plain words', () => {
    expect(() => graph.quotes({ filter: { length: { gt: 5, lt: 2 } } })).toThrow(
      '"filter.length" contradicts itself: no value meets all of its conditions.',
    );
    expect(() => graph.quotes({ filter: { or: [] } })).toThrow('"filter.or" takes at least one filter.');
  });
});

describe('a filter that is too large is refused', () => {
  it('when filters are nested deeper than 8', () => {
    expect(graph.quotes({ filter: nested(8) }).totalCount).toBe(0);
    expect(() => graph.quotes({ filter: nested(9) })).toThrow(
      refusal('FILTER_TOO_LARGE', `filter${'.not'.repeat(9)}`),
    );
  });

  it('when there are more than 100', () => {
    const or = Array.from({ length: 99 }, () => nested(0));
    expect(graph.quotes({ filter: { or } }).totalCount).toBe(0);
    expect(() => graph.quotes({ filter: { or: [...or, nested(0)] } })).toThrow(
      refusal('FILTER_TOO_LARGE', 'filter.or.99'),
    );
  });

  it('when a list holds more than 1000 values', () => {
    expect(() => graph.quotes({ filter: { speaker: { in: many } } })).toThrow(
      refusal('FILTER_TOO_LARGE', 'filter.speaker.in'),
    );
    expect(() => graph.quotes({ filter: { text: { in: many } } })).toThrow(
      refusal('FILTER_TOO_LARGE', 'filter.text.in'),
    );
  });
});

describe('an order that names a field twice is refused', () => {
  it('where it does so again', () => {
    const orderBy = [
      { field: 'LENGTH' },
      { field: 'SPEAKER' },
      { field: 'LENGTH', direction: 'DESC' },
    ] as const;
    expect(() => graph.quotes({ orderBy })).toThrow(refusal('BAD_ORDER', 'orderBy.2.field'));
  });
});

describe('a filter without a condition lets everything through', () => {
  it.each<QuoteFilter>([
    {},
    { kind: null, text: {}, speaker: { eq: null, in: null } },
    { and: [{}] },
  ])('%j', (filter) => {
    expect(graph.quotes({ filter }).totalCount).toBe(0);
  });
});
