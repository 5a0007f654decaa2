import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/corpus/graph.js';
import type { Article } from '../../src/model/article.js';
import { article } from '../support/article-builder.js';

/**
 * What every Graph must do, whatever keeps it.
 * @param graphOf makes a graph of the articles; identity across articles is that of Verbatim
 */
export function graphContract(name: string, graphOf: (articles: readonly Article[]) => Promise<Graph>): void {
  describe(`${name}, as a graph`, () => {
    const harbour = article({
      id: 'harbour',
      text: [
        'Harbour plan is dropped',
        'By Ines Falk',
        '“The plan is dead,” Mayor Amara Okafor told the Coast Herald. “We will draw up another.”',
        'Okafor gave no date. Port workers cheered.',
        'Source: Coast Herald',
      ].join('\n'),
      kinds: ['HEADLINE', 'BYLINE', 'BODY', 'BODY', 'SOURCE_LINE'],
      title: 'Harbour plan is dropped',
      publishedAt: '2024-03-02T09:00:00+01:00',
      url: 'https://news.example/harbour',
      persons: [{ name: 'Amara Okafor', aliases: ['Okafor'], roles: ['Mayor'] }, 'Ines Falk'],
      sources: [{ name: 'Coast Herald', kind: 'PUBLICATION' }],
      authors: ['Ines Falk'],
      source: 'Coast Herald',
      quotes: [
        {
          text: ['The plan is dead', 'We will draw up another'],
          speaker: 'Amara Okafor',
          via: 'Coast Herald',
          cue: 'told',
          confidence: 0.87,
        },
      ],
    });
    const tax = article({
      id: 'tax',
      publishedAt: '2024-03-05T00:00:00Z',
      persons: [{ name: 'Amara Okafor', roles: ['Mayor', 'party leader'] }],
      quotes: [
        { text: 'Taxes stay where they are', speaker: 'Amara Okafor' },
        { text: 'Nobody asked the shops', speaker: null },
      ],
    });
    const open = () => graphOf([harbour, tax]);

    it('counts what it holds', async () => {
      expect((await open()).counts).toEqual({
        articles: 2,
        paragraphs: 7,
        quotes: 3,
        persons: 2,
        sources: 1,
      });
    });

    it('shows an article with its parts in reading order', async () => {
      const node = (await open()).article('article_harbour')!;
      expect(node).toMatchObject({
        __typename: 'Article',
        title: 'Harbour plan is dropped',
        language: 'en',
        publishedAt: '2024-03-02T09:00:00+01:00',
        modifiedAt: null,
        url: 'https://news.example/harbour',
        text: harbour.text,
        wordCount: harbour.wordCount,
        contentHash: harbour.contentHash,
      });
      expect(node.paragraphs().map(({ index, kind }) => [index, kind])).toEqual([
        [0, 'HEADLINE'],
        [1, 'BYLINE'],
        [2, 'BODY'],
        [3, 'BODY'],
        [4, 'SOURCE_LINE'],
      ]);
      expect(node.paragraphs(['BYLINE', 'SOURCE_LINE']).map(({ text }) => text)).toEqual([
        'By Ines Falk',
        'Source: Coast Herald',
      ]);
      expect(node.paragraphs([])).toEqual([]);
      expect(node.authors.map(({ name }) => name)).toEqual(['Ines Falk']);
      expect(node.source?.name).toBe('Coast Herald');
      expect(node.sources.map(({ name }) => name)).toEqual(['Coast Herald']);
      expect(node.diagnostics).toEqual([]);
    });

    it('lists the people that an article names, most mentioned first', async () => {
      const { edges, totalCount } = (await open()).article('article_harbour')!.persons({});
      expect(totalCount).toBe(2);
      expect(
        edges.map(({ node, mentionCount, quoteCount }) => [node.name, mentionCount, quoteCount]),
      ).toEqual([
        ['Amara Okafor', 2, 1],
        ['Ines Falk', 1, 0],
      ]);
    });

    it('shows a quote with who said it, through whom, and why', async () => {
      const [quote] = (await open())
        .article('article_harbour')!
        .quotes({})
        .edges.map(({ node }) => node);
      expect(quote).toMatchObject({
        __typename: 'Quote',
        text: 'The plan is dead We will draw up another',
        kind: 'DIRECT',
      });
      expect(quote?.segments.map(({ text }) => text)).toEqual([
        'The plan is dead',
        'We will draw up another',
      ]);
      expect(quote?.segments.map(({ paragraph }) => paragraph.index)).toEqual([2, 2]);
      expect([quote?.cue?.text, quote?.cue?.lemma]).toEqual(['told', 'told']);
      expect(quote?.speaker?.name).toBe('Amara Okafor');
      expect(quote?.speakerMention?.text).toBe('Amara Okafor');
      expect(quote?.speakerMention?.refersTo?.id).toBe(quote?.speaker?.id);
      expect(quote?.source?.name).toBe('Coast Herald');
      expect(quote?.attribution).toMatchObject({
        method: 'subject-of-cue',
        confidence: 0.87,
        reason: 'stands beside the cue',
      });
      expect(quote?.attribution.chain.map(({ text }) => text)).toEqual(['Amara Okafor']);
      expect(quote?.paragraph.index).toBe(2);
      expect(quote?.article.id).toBe('article_harbour');
      expect(quote?.context(13)).toEqual({ before: 'Ines Falk\n“', after: '.”\nOkafor' });
    });

    it('keeps a quote that nobody is known to have said', async () => {
      const { edges } = (await open()).quotes({ filter: { text: { contains: 'nobody asked' } } });
      expect(edges.map(({ node }) => [node.text, node.speaker, node.speakerMention])).toEqual([
        ['Nobody asked the shops', null, null],
      ]);
    });

    it('cuts every span out of the text of the article', async () => {
      for (const { node } of (await open()).articles({}).edges) {
        const pieces = node
          .paragraphs()
          .flatMap((paragraph) => [
            paragraph,
            ...paragraph.sentences,
            ...paragraph.mentions,
            ...paragraph.quotes.flatMap((quote) => [...quote.segments, ...(quote.cue ? [quote.cue] : [])]),
          ]);
        for (const { text, span } of pieces) expect(node.text.slice(span.start, span.end)).toBe(text);
      }
    });

    it('shows the parts of a paragraph', async () => {
      const paragraph = (await open()).article('article_harbour')!.paragraphs()[3]!;
      expect(paragraph.sentences.map(({ text }) => text)).toEqual([
        'Okafor gave no date.',
        'Port workers cheered.',
      ]);
      expect(paragraph.mentions.map(({ text, kind, refersTo }) => [text, kind, refersTo?.name])).toEqual([
        ['Okafor', 'NAME', 'Amara Okafor'],
      ]);
      expect(paragraph.quotes).toEqual([]);
      expect(paragraph.article.id).toBe('article_harbour');
    });

    it('takes the same full name in two articles for one person', async () => {
      const [person] = (await open()).persons({}).edges.map(({ node }) => node);
      expect(person).toMatchObject({ __typename: 'Person', name: 'Amara Okafor', aliases: ['Okafor'] });
      expect(person?.roles.map(({ text, articles }) => [text, articles.map(({ id }) => id)])).toEqual([
        ['Mayor', ['article_tax', 'article_harbour']],
        ['party leader', ['article_tax']],
      ]);
      expect(person?.articles({}).edges.map(({ node }) => node.id)).toEqual([
        'article_tax',
        'article_harbour',
      ]);
      expect(person?.quotes({}).edges.map(({ node }) => node.text)).toEqual([
        'Taxes stay where they are',
        'The plan is dead We will draw up another',
      ]);
      expect(person?.mentions({}).edges.map(({ node }) => node.text)).toEqual([
        'Amara Okafor',
        'Amara Okafor',
        'Okafor',
      ]);
    });

    it('tells what a source said itself from what it passed on', async () => {
      const [source] = (await open()).sources({}).edges.map(({ node }) => node);
      expect(source).toMatchObject({
        __typename: 'Source',
        name: 'Coast Herald',
        kind: 'PUBLICATION',
        aliases: [],
      });
      expect(source?.quotes({}).totalCount).toBe(0);
      expect(source?.relayedQuotes({}).edges.map(({ node }) => node.article.id)).toEqual(['article_harbour']);
      expect(source?.articles({}).edges.map(({ node }) => node.id)).toEqual(['article_harbour']);
    });

    it('finds every node again by its id, and under its own type only', async () => {
      const graph = await open();
      const articles = graph.articles({}).edges.map(({ node }) => node);
      const nodes = [
        ...articles,
        ...articles.flatMap((node) => node.paragraphs()),
        ...graph.quotes({}).edges.map(({ node }) => node),
        ...graph.persons({}).edges.map(({ node }) => node),
        ...graph.sources({}).edges.map(({ node }) => node),
      ];
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      for (const { id, __typename } of nodes) {
        expect(graph.node(id)).toMatchObject({ id, __typename });
        const found = [
          graph.article(id),
          graph.paragraph(id),
          graph.quote(id),
          graph.person(id),
          graph.source(id),
        ];
        expect(found.filter((node) => node !== null).map((node) => node.__typename)).toEqual([__typename]);
      }
    });

    it.each([
      '',
      '_',
      'article_',
      'article_nothing',
      'paragraph_harbour',
      'paragraph_harbour_',
      'paragraph_harbour_-1',
      'paragraph_harbour_99',
      'paragraph_harbour_00',
      'paragraph_harbour_1e0',
      'quote_harbour_0',
      'quote_harbour_NaN',
      'quote__',
      'person_',
      'source_0000000000000000',
      '__proto__',
      '\uD800',
    ])('gives null for the id %j', async (id) => {
      const graph = await open();
      expect([graph.node(id), graph.paragraph(id), graph.quote(id)]).toEqual([null, null, null]);
      expect(graph.quotes({ filter: { speaker: { eq: id } } }).edges).toEqual([]);
    });

    it('gives the same ids and order whatever the order of coming', async () => {
      const idsOf = async (articles: readonly Article[]) => {
        const graph = await graphOf(articles);
        const lists = [graph.articles({}), graph.quotes({}), graph.persons({}), graph.sources({})];
        return lists.map(({ edges }) => edges.map(({ node }) => node.id));
      };
      expect(await idsOf([harbour, tax])).toEqual(await idsOf([tax, harbour]));
    });

    it.each([
      [{ first: -1 }, 'BAD_PAGE_SIZE', 'first'],
      [{ first: 101 }, 'BAD_PAGE_SIZE', 'first'],
      [{ first: 1.5 }, 'BAD_PAGE_SIZE', 'first'],
      [{ last: 101 }, 'BAD_PAGE_SIZE', 'last'],
      [{ first: 1, last: 1 }, 'BAD_PAGE_SIZE', 'last'],
      [{ after: 'nonsense' }, 'BAD_CURSOR', 'after'],
      [{ before: '' }, 'BAD_CURSOR', 'before'],
      [{ filter: { publishedAt: { gte: 'yesterday' } } }, 'BAD_FILTER', 'filter.publishedAt.gte'],
      [{ filter: { publishedAt: { lt: '2024-02-31T00:00:00Z' } } }, 'BAD_FILTER', 'filter.publishedAt.lt'],
    ] as const)('refuses %j', async (query, code, argument) => {
      const graph = await open();
      expect(() => graph.quotes(query)).toThrow(expect.objectContaining({ code, argument }));
      expect(() => graph.articles(query)).toThrow(expect.objectContaining({ code, argument }));
    });

    it.each([
      [null, [true, true, true]],
      [{ kind: { in: ['DIRECT'] } }, [true, true, true]],
      [{ text: { contains: 'PLAN is' } }, [true, false, false]],
      [{ publishedAt: { gte: '2024-03-04T00:00:00Z' } }, [false, true, true]],
      [{ article: { eq: 'article_tax' }, text: { contains: 'taxes' } }, [false, true, false]],
    ] as const)('tells whether a quote is among those of a filter: %j', async (filter, expected) => {
      const graph = await open();
      const ids = ['article_harbour', 'article_tax'].flatMap((id) =>
        graph
          .article(id)!
          .quotes({})
          .edges.map(({ node }) => node.id),
      );
      expect(ids.map((id) => graph.matchesQuote(id, filter))).toEqual(expected);
      expect(graph.matchesQuote('quote_harbour_99', filter)).toBe(false);
      expect(graph.quotes({ filter }).totalCount).toBe(expected.filter(Boolean).length);
    });

    it('refuses to match a quote with a filter that is none', async () => {
      const graph = await open();
      const [edge] = graph.quotes({}).edges;
      expect(() => graph.matchesQuote(edge!.node.id, { publishedAt: { lt: 'now' } })).toThrow(
        expect.objectContaining({ code: 'BAD_FILTER' }),
      );
    });

    it('refuses a cursor of another order', async () => {
      const graph = await open();
      const { endCursor } = graph.quotes({ first: 1 }).pageInfo;
      expect(() => graph.quotes({ after: endCursor, orderBy: [{ field: 'LENGTH' }] })).toThrow(
        /another order/,
      );
      expect(() => graph.articles({ after: endCursor })).toThrow(/another order/);
    });
  });
}
