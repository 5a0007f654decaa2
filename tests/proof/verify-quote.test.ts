import { describe, expect, it } from 'vitest';
import { QueryError } from '../../src/corpus/query-error.js';
import { Proof } from '../../src/proof/proof.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

const vote = article({
  id: 'vote',
  publishedAt: '2026-03-02T08:00:00Z',
  text: [
    '“We will build the bridge, and we’ll build it well,” Mayor Maria Lopez said.',
    'The river board holds that the current is far too strong for small boats in spring.',
    '“Never again,” said Piet Jansen.',
  ].join('\n'),
  persons: [{ name: 'Maria Lopez', aliases: ['Lopez'] }],
  quotes: [
    { text: 'We will build the bridge, and we’ll build it well', speaker: 'Maria Lopez' },
    { text: 'Never again', speaker: 'Piet Jansen' },
  ],
});

const echo = article({
  id: 'echo',
  publishedAt: '2026-01-02T08:00:00Z',
  quotes: [
    { text: 'We will build the bridge and we will build it in stone', speaker: 'Piet Jansen' },
    { text: 'Nobody asked the people of the harbour', speaker: null },
    { text: 'The toll is a tax on the poor', speaker: 'Ada Brook' },
  ],
});

const corpus = corpusOf([vote, echo]);
const proof = new Proof(corpus);

async function verify(text: string, speaker?: string, articleId?: string) {
  const { verdict, matches, nearest, unquoted } = await proof.verify({
    text,
    speaker: speaker ?? null,
    article: articleId ?? null,
  });
  const found = matches({}).edges.map(({ node }) => node);
  return { verdict, found, nearest, unquoted };
}

/** Verdict, and by match: the speaker, whether it is exact, an excerpt, by whom it should be. */
async function summary(text: string, speaker?: string, articleId?: string) {
  const { verdict, found } = await verify(text, speaker, articleId);
  return [
    verdict,
    ...found.map(
      ({ quote, isExact, isExcerpt, speakerAgrees }) =>
        `${quote.speaker?.name ?? 'nobody'}${isExact ? '' : ' altered'}${isExcerpt ? ' excerpt' : ''} ${speakerAgrees}`,
    ),
  ];
}

describe('words as they are printed', () => {
  it.each([
    'We will build the bridge, and we’ll build it well',
    '  "WE WILL build\nthe bridge -- and we\'ll build it well!"  ',
    '„We will build the bridge and we‘ll build it well.“',
  ])('are EXACT whatever their case, marks and space: %j', async (text) => {
    expect(await summary(text)).toEqual(['EXACT', 'Maria Lopez null']);
  });

  it('are EXACT as an excerpt when the quote has more', async () => {
    expect(await summary('we’ll build it well')).toEqual(['EXACT', 'Maria Lopez excerpt null']);
    expect(await summary('We will build … build it well')).toEqual(['EXACT', 'Maria Lopez excerpt null']);
  });

  it('are found in every quote that has them, the earliest first', async () => {
    expect(await summary('will build the bridge')).toEqual([
      'EXACT',
      'Piet Jansen excerpt null',
      'Maria Lopez excerpt null',
    ]);
  });

  it('may be one or two when these are all of a quote', async () => {
    expect(await summary('never AGAIN')).toEqual(['EXACT', 'Piet Jansen null']);
    expect(await summary('the bridge')).toEqual(['NOT_FOUND']);
    expect(await summary('the bridge', undefined, 'article_vote')).toEqual([
      'EXACT',
      'Maria Lopez excerpt null',
    ]);
  });

  it('are one piece that is EQUAL, with its place in both texts', async () => {
    const { found } = await verify('… it in stone!');
    expect(found[0]?.differences).toEqual([
      {
        kind: 'EQUAL',
        text: 'it in stone',
        givenSpan: { start: 2, end: 13 },
        foundSpan: { start: 43, end: 54 },
      },
    ]);
  });
});

describe('words that were changed', () => {
  it.each([
    ['We will not build the bridge, and we’ll build it well', 'a word put in'],
    ['We will build the bridge, and build it well', 'a word left out'],
    ['We will sell the bridge, and we’ll build it well', 'a word changed'],
  ])('are ALTERED: %j, %s', async (text) => {
    const [verdict, first] = await summary(text);
    expect([verdict, first]).toEqual(['ALTERED', 'Maria Lopez altered null']);
  });

  it('are ALTERED in a short quote, where no three words in a row are left', async () => {
    expect(await summary('The toll is not a tax on poor')).toEqual(['ALTERED', 'Ada Brook altered null']);
  });

  it('are marked in both texts', async () => {
    const text = 'The toll is not a tax on poor';
    const { found } = await verify(text);
    const quoted = found[0]!.quote.text;
    const cut = (source: string, span: { start: number; end: number } | null) =>
      span && source.slice(span.start, span.end);
    expect(
      found[0]!.differences.map(({ kind, givenSpan, foundSpan }) => [
        kind,
        cut(text, givenSpan),
        cut(quoted, foundSpan),
      ]),
    ).toEqual([
      ['EQUAL', 'The toll is', 'The toll is'],
      ['INSERTED', 'not', null],
      ['EQUAL', 'a tax on', 'a tax on'],
      ['DELETED', null, 'the'],
      ['EQUAL', 'poor', 'poor'],
    ]);
  });
});

describe('a speaker who is claimed', () => {
  it.each([
    ['Lopez'],
    ['maria lópez'],
    ['Mayor Maria Lopez'],
    [corpus.persons({ filter: { name: { contains: 'lopez' } } }).edges[0]!.node.id],
  ])('is right by name or id: %s', async (speaker) => {
    expect(await summary('we’ll build it well', speaker)).toEqual(['EXACT', 'Maria Lopez excerpt true']);
  });

  it('is another: MISATTRIBUTED, and who it was', async () => {
    expect(await summary('The toll is a tax on the poor', 'Lopez')).toEqual([
      'MISATTRIBUTED',
      'Ada Brook false',
    ]);
    expect(await summary('The toll is no tax on the poor', 'Lopez')).toEqual([
      'MISATTRIBUTED',
      'Ada Brook altered false',
    ]);
    expect((await summary('Never again', 'Carlos Jansen'))[0]).toBe('MISATTRIBUTED');
  });

  it('comes first among those who said it', async () => {
    expect(await summary('will build the bridge', 'Lopez')).toEqual([
      'EXACT',
      'Maria Lopez excerpt true',
      'Piet Jansen excerpt false',
    ]);
  });

  it('is not contradicted by an article that names nobody', async () => {
    expect(await summary('Nobody asked the people of the harbour', 'Lopez')).toEqual([
      'EXACT',
      'nobody null',
    ]);
  });
});

describe('words that nobody is quoted with', () => {
  it('are NOT_FOUND, with the nearest quotes', async () => {
    const { verdict, found, nearest } = await verify('The people of the harbour cheered all night long');
    expect([verdict, found]).toEqual(['NOT_FOUND', []]);
    expect(nearest.map(({ quote }) => quote.text)).toEqual(['Nobody asked the people of the harbour']);
    expect(nearest[0]!.similarity).toBeGreaterThan(0.3);
    expect(nearest[0]!.similarity).toBeLessThan(0.7);
  });

  it('are told when they stand in the text, attributed to nobody', async () => {
    const { verdict, unquoted } = await verify('The current is FAR too strong for small boats');
    expect(verdict).toBe('NOT_FOUND');
    expect(unquoted.map(({ article: { text }, span }) => text.slice(span.start, span.end))).toEqual([
      'the current is far too strong for small boats',
    ]);
  });

  it('are looked for in one article from the first word on', async () => {
    const { verdict, unquoted } = await verify('river board', undefined, 'article_vote');
    expect([verdict, unquoted.length]).toEqual(['NOT_FOUND', 1]);
    expect((await verify('river board')).unquoted).toEqual([]);
  });

  it('are not found in an article that does not have them', async () => {
    expect((await summary('Never again', undefined, 'article_echo'))[0]).toBe('NOT_FOUND');
  });
});

describe('what cannot be verified is refused', () => {
  it.each([
    ['no text', { text: '' }, 'BAD_TEXT', 'text'],
    ['no words', { text: ' “…” ' }, 'BAD_TEXT', 'text'],
    ['a long text', { text: 'a '.repeat(2501) }, 'BAD_TEXT', 'text'],
    ['an id of nobody', { text: 'Never', speaker: 'person_0000000000000000' }, 'BAD_ID', 'speaker'],
    ['a name without letters', { text: 'Never', speaker: ' - ' }, 'BAD_FILTER', 'speaker'],
    ['an id of no article', { text: 'Never', article: 'article_none' }, 'BAD_ID', 'article'],
  ])('%s', async (_, request, code, argument) => {
    const error = await proof.verify(request).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QueryError);
    expect(error).toMatchObject({ code, argument });
  });

  it('but a text of any words up to the limit is not', async () => {
    expect((await verify('a '.repeat(2500))).verdict).toBe('NOT_FOUND');
    expect((await verify('\uD800\uD800 𝕎 no')).verdict).toBe('NOT_FOUND');
  });
});
