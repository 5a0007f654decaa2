import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/access/role.js';
import type { ViewerOf } from '../../src/server/http/viewer.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask } from './support/ask.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const EDITORS: Readonly<Record<string, Viewer>> = {
  ana: { name: 'ana', roles: ['READER', 'EDITOR'] },
  bea: { name: 'bea', roles: ['READER', 'EDITOR'] },
  reader: { name: 'reader', roles: ['READER'] },
};

/** A server whose callers say in a header who they are. */
async function newsroom() {
  const viewerOf: ViewerOf = ({ headers }) => EDITORS[String(headers['x-who'])]!;
  const { url } = await serve(corpusOf(TOWN_NEWS), {}, undefined, { viewerOf });
  const as =
    (who: keyof typeof EDITORS) =>
    async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const { data, errors } = await ask(url, query, { variables, headers: { 'x-who': String(who) } });
      return { data, errors };
    };
  return { ana: as('ana'), bea: as('bea'), reader: as('reader') };
}

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});

const QUOTES = `query ($words: String!) { quotes(filter: { text: { contains: $words } }) { edges { node {
  id text kind speaker { __typename id name } attribution { method reason }
  machine { text kind speaker { name } segments { text span { start end } } method confidence }
  corrections { id by why action status }
  article { id correctionVersion }
} } } }`;

const CORRECT = `mutation ($input: CorrectQuoteInput!) { correctQuote(input: $input) {
  __typename
  ... on CorrectionSaved { correction { id by at why status sets version quote { id speaker { name } }
    before { speaker { name speaker { name } } quoteKind segments { text } } after { speaker { name } } } }
  ... on QuoteNotFound { message reason rejectedBy { by } }
  ... on CorrectionConflict { message expectedVersion version }
  ... on SpanOutOfText { message segment textLength }
  ... on QuoteOverlap { message quote { text } }
  ... on SpeakerNotFound { message speakerId }
  ... on NothingToCorrect { message }
} }`;

async function quoteWith(words: string) {
  const { data, errors } = await room.ana(QUOTES, { words });
  expect(errors).toEqual([]);
  return data.quotes.edges[0].node;
}

describe('an editor', () => {
  it('corrects a quote over HTTP, against the version that was read, and another editor is told', async () => {
    const quote = await quoteWith('costs too much');
    const input = {
      quote: quote.id,
      expectedVersion: quote.article.correctionVersion,
      speaker: { person: 'Ines Falk' },
      why: 'the tape has it',
    };
    const { data, errors } = await room.ana(CORRECT, { input });
    expect(errors).toEqual([]);
    expect(data.correctQuote).toMatchObject({
      __typename: 'CorrectionSaved',
      correction: {
        by: 'ana',
        why: 'the tape has it',
        status: 'APPLIED',
        sets: ['SPEAKER'],
        version: 1,
        quote: { id: quote.id, speaker: { name: 'Ines Falk' } },
        before: { speaker: { name: 'Piet Jansen' }, segments: [{ text: 'It costs too much' }] },
        after: { speaker: { name: 'Ines Falk' } },
      },
    });
    const { id } = data.correctQuote.correction;
    const found = await room.ana('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(found.data.node).toEqual({ __typename: 'Correction', id });
    const second = await room.bea(CORRECT, { input: { ...input, speaker: { nobody: true } } });
    expect(second.data.correctQuote).toMatchObject({
      __typename: 'CorrectionConflict',
      expectedVersion: 0,
      version: 1,
    });
    expect(await quoteWith('costs too much')).toMatchObject({
      speaker: { name: 'Ines Falk' },
      attribution: { method: 'correction', reason: 'An editor set this: the tape has it' },
      machine: {
        text: 'It costs too much',
        kind: 'DIRECT',
        speaker: { name: 'Piet Jansen' },
        method: 'subject-of-cue',
      },
      corrections: [{ by: 'ana', action: 'CORRECT_QUOTE' }],
      article: { correctionVersion: 1 },
    });
  });

  it('sees no machine value where nothing was corrected', async () => {
    expect(await quoteWith('It stands')).toMatchObject({ machine: null, corrections: [] });
  });

  it('is told of a quote that vanished and of a span outside the text', async () => {
    const { article } = await quoteWith('It stands');
    const input = {
      quote: 'quote_opening_5',
      expectedVersion: article.correctionVersion,
      kind: 'MIXED',
      why: 'so',
    };
    const vanished = await room.ana(CORRECT, { input });
    expect(vanished.data.correctQuote).toMatchObject({ __typename: 'QuoteNotFound', reason: 'VANISHED' });
    const outside = { ...input, quote: 'quote_opening_1', segments: [{ start: 1, end: 4000 }] };
    const { data } = await room.ana(CORRECT, { input: outside });
    expect(data.correctQuote).toMatchObject({ __typename: 'SpanOutOfText', segment: 0, textLength: 59 });
  });

  it.each([
    [{ speaker: {} }, 'NOT_ONE'],
    [{ speaker: { person: 'Ines Falk', nobody: true } }, 'NOT_ONE'],
    [{ speaker: { person: '  ' } }, 'BLANK'],
    [{ why: ' ' }, 'BLANK'],
  ])('is refused %j', async (change, reason) => {
    const input = { quote: 'quote_opening_1', expectedVersion: 0, why: 'so', kind: 'MIXED', ...change };
    const { errors } = await room.ana(CORRECT, { input });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it('adds, rejects and undoes', async () => {
    const { article } = await quoteWith('It stands');
    const added = await room.ana(
      `mutation ($input: AddQuoteInput!) { addQuote(input: $input) { ... on CorrectionSaved { correction { id version
        quote { id text speaker { name } machine { text } } } } ... on ArticleNotFound { articleId } } }`,
      {
        input: {
          article: 'article_undated',
          expectedVersion: 0,
          segments: [{ start: 0, end: 23 }],
          kind: 'INDIRECT',
          speaker: { source: { name: 'harbour board', kind: 'GOVERNMENT' } },
          why: 'their notice',
        },
      },
    );
    const { correction } = added.data.addQuote;
    expect(correction.quote).toEqual({
      id: 'quote_undated_0',
      text: 'The ferry no longer run',
      speaker: { name: 'harbour board' },
      machine: null,
    });
    const undo = `mutation ($input: UndoCorrectionInput!) { undoCorrection(input: $input) { __typename
      ... on CorrectionSaved { correction { status undone { by why at } quote { id } } }
      ... on AlreadyUndone { message correction { undone { by } } } } }`;
    const undone = await room.bea(undo, { input: { correction: correction.id, why: 'no quote' } });
    expect(undone.data.undoCorrection.correction).toMatchObject({
      status: 'UNDONE',
      undone: { by: 'bea' },
      quote: null,
    });
    const again = await room.ana(undo, { input: { correction: correction.id, why: 'no quote' } });
    expect(again.data.undoCorrection).toMatchObject({
      __typename: 'AlreadyUndone',
      correction: { undone: { by: 'bea' } },
    });
    const rejected = await room.ana(
      'mutation ($input: RejectQuoteInput!) { rejectQuote(input: $input) { __typename } }',
      {
        input: {
          quote: 'quote_opening_32',
          expectedVersion: article.correctionVersion,
          why: 'nobody said it',
        },
      },
    );
    expect(rejected.data.rejectQuote).toEqual({ __typename: 'CorrectionSaved' });
    expect((await room.ana('{ quote(id: "quote_opening_32") { id } }')).data.quote).toBeNull();
  });
});

describe('who is who', () => {
  it('is set by editors: merged, split, linked; the id of one merged away gives the other', async () => {
    const persons = async () => {
      const { data } = await room.ana(
        '{ persons { edges { node { id name correctionVersion wikidataId } } } }',
      );
      const nodes: { id: string; name: string; correctionVersion: number }[] = data.persons.edges.map(
        (edge: { node: unknown }) => edge.node,
      );
      return new Map(nodes.map((node) => [node.name, node]));
    };
    const known = await persons();
    const [maria, piet] = [known.get('Maria Lopez')!, known.get('Ada Brook')!];
    const merged = await room.ana(
      `mutation ($input: MergeInput!) { mergePersons(input: $input) { __typename
        ... on CorrectionSaved { correction { id action after { speaker { speaker { id } } } } } } }`,
      {
        input: {
          from: piet.id,
          expectedVersion: 0,
          into: maria.id,
          expectedIntoVersion: 0,
          why: 'her pen name',
        },
      },
    );
    expect(merged.data.mergePersons).toMatchObject({
      __typename: 'CorrectionSaved',
      correction: { action: 'MERGE_PERSONS', after: { speaker: { speaker: { id: maria.id } } } },
    });
    const { data } = await room.ana('query ($id: ID!) { node(id: $id) { __typename id } }', { id: piet.id });
    expect(data.node).toEqual({ __typename: 'Person', id: maria.id });
    const linked = await room.ana(
      `mutation ($input: LinkWikidataInput!) { linkWikidata(input: $input) { __typename ... on CorrectionConflict { version } } }`,
      { input: { speaker: maria.id, expectedVersion: 0, wikidataId: 'Q42', why: 'looked up' } },
    );
    expect(linked.data.linkWikidata).toEqual({ __typename: 'CorrectionConflict', version: 1 });
    const split = await room.ana(
      `mutation ($input: SplitInput!) { splitPerson(input: $input) { __typename ... on NotInArticle { articles } } }`,
      { input: { from: maria.id, expectedVersion: 1, articles: ['article_undated'], why: 'another one' } },
    );
    expect(split.data.splitPerson).toEqual({ __typename: 'NotInArticle', articles: ['article_undated'] });
    const sources = await room.ana(
      `mutation ($input: MergeInput!) { mergeSources(input: $input) { __typename ... on SpeakerNotFound { speakerId } } }`,
      { input: { from: maria.id, expectedVersion: 0, into: 'source_x', expectedIntoVersion: 0, why: 'so' } },
    );
    expect(sources.data.mergeSources).toEqual({ __typename: 'SpeakerNotFound', speakerId: maria.id });
  });
});

describe('the list of corrections', () => {
  it('is exported by its lines and imported elsewhere', async () => {
    const desk = await newsroom();
    for (const quote of ['quote_opening_32', 'quote_opening_1'])
      await desk.ana('mutation ($input: RejectQuoteInput!) { rejectQuote(input: $input) { __typename } }', {
        input: { quote, expectedVersion: quote === 'quote_opening_32' ? 0 : 1, why: 'nobody said it' },
      });
    const { data } = await desk.reader(
      '{ corrections(first: 100) { totalCount edges { node { id line articles { id } } } } }',
    );
    const nodes: { id: string; line: string }[] = data.corrections.edges.map(
      (edge: { node: unknown }) => edge.node,
    );
    expect([nodes.length, data.corrections.totalCount]).toEqual([2, 2]);
    const other = await newsroom();
    const lines = [...nodes.map(({ line }) => line), 'not a line'].join('\n');
    const imported = await other.bea(
      `mutation ($lines: String!) { importCorrections(lines: $lines) { added undone unchanged problems { line path message } } }`,
      { lines },
    );
    expect(imported.data.importCorrections).toMatchObject({
      added: nodes.length,
      undone: 0,
      unchanged: 0,
      problems: [{ line: nodes.length + 1, path: null }],
    });
    const one = await other.reader('query ($id: ID!) { correction(id: $id) { by } }', { id: nodes[0]!.id });
    expect(one.data.correction).toEqual({ by: 'ana' });
  });
});

describe('somebody who is no editor', () => {
  it.each([
    [
      'correctQuote(input: { quote: "quote_opening_1", expectedVersion: 0, kind: MIXED, why: "so" }) { __typename }',
    ],
    ['undoCorrection(input: { correction: "correction_1", why: "so" }) { __typename }'],
    ['importCorrections(lines: "") { added }'],
  ])('may not: %s', async (field) => {
    const { data, errors } = await room.reader(`mutation { ${field} }`);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/needs a key with the role EDITOR/);
  });
});
