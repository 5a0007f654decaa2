import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { factsOf } from '../../src/model/document-facts.js';
import type { ResolvedMention } from '../../src/model/mention.js';
import type { Quote } from '../../src/model/quote.js';
import { type GoldenCase, parseGoldenFile } from './golden-case.js';
import { compareWithGolden } from './golden-view.js';

const SPLIT = `# split quote, cue in the middle
q1: direct; speaker Maria Lopez
people: Maria Lopez
[q1 “We will appeal,”] [cue said] [speaker Maria Lopez], [q1 “and we will win.”]
`;

const parseOne = (content: string): GoldenCase => parseGoldenFile(content)[0]!;

const placeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** An article with Maria Lopez in it and one quote, as an analysis without fault would give. */
function articleOf(text: string, words: readonly string[], change: Partial<Quote> = {}): Article {
  const mention: ResolvedMention = {
    ...placeOf(text, 'Maria Lopez'),
    kind: 'NAME',
    label: 'PERSON',
    paragraph: 0,
    core: placeOf(text, 'Maria Lopez'),
    role: null,
    gender: null,
    plural: false,
    entity: 0,
    antecedent: null,
  };
  const quote: Quote = {
    kind: 'DIRECT',
    segments: words.map((segment) => ({ ...placeOf(text, segment), paragraph: 0 })),
    cue: { ...placeOf(text, 'said'), lemma: 'say' },
    speakerMention: 0,
    relayMention: null,
    method: 'test',
    confidence: 1,
    reason: 'The test says so.',
    speaker: 0,
    source: null,
    chain: [0],
    ...change,
  };
  return {
    id: 'a',
    contentHash: '',
    location: 'test',
    externalId: null,
    text,
    title: null,
    language: 'en',
    publishedAt: null,
    modifiedAt: null,
    url: null,
    wordCount: 0,
    paragraphs: [{ start: 0, end: text.length, kind: 'BODY' }],
    sentences: [],
    entities: [{ kind: 'PERSON', name: 'Maria Lopez', aliases: ['Ms Lopez'], roles: [] }],
    mentions: [mention],
    quotes: [quote],
    authors: [],
    source: null,
    names: [],
    diagnostics: [],
    origin: null,
    facts: factsOf('plain-text'),
  };
}

const WORDS = ['We will appeal', 'and we will win'];

describe('a golden case', () => {
  test('is met by what it expects, whatever the punctuation at the ends of segments', () => {
    const golden = parseOne(SPLIT);
    const { expected, actual } = compareWithGolden(articleOf(golden.text, WORDS), golden);
    expect(actual).toBe(expected);
  });

  test('shows words that are missing from a quote', () => {
    const golden = parseOne(SPLIT);
    const { actual } = compareWithGolden(articleOf(golden.text, ['We will appeal']), golden);
    expect(actual).toContain('“[q1 We will appeal],” [cue1 said] [speaker1 Maria Lopez], “and we will win.”');
  });

  test('shows another speaker and a relay that nobody expects', () => {
    const golden = parseOne(SPLIT);
    const { actual } = compareWithGolden(articleOf(golden.text, WORDS, { speaker: null, source: 0 }), golden);
    expect(actual).toContain('q1: direct; speaker -; relay Maria Lopez\n');
  });

  test('shows a quote that nobody expects', () => {
    const golden = parseOne('# none\nThe “free” bus that Maria Lopez said was late.');
    const { expected, actual } = compareWithGolden(articleOf(golden.text, ['free']), golden);
    expect(actual).toContain('q1: direct; speaker Maria Lopez');
    expect(expected).toBe('\n\nThe “free” bus that Maria Lopez said was late.\n');
  });

  test('shows a quote that was not found', () => {
    const golden = parseOne(SPLIT);
    const { actual } = compareWithGolden({ ...articleOf(golden.text, []), quotes: [] }, golden);
    expect(actual).toBe('people: Maria Lopez\n\n“We will appeal,” said Maria Lopez, “and we will win.”\n');
  });

  test.each(['the pier is old', 'that the pier is old', 'pier is old'])('lets "%s" pass', (words) => {
    const golden = parseOne('# optional\n[speaker Maria Lopez] [cue said] that [q1 [? the] pier is old].');
    const { expected, actual } = compareWithGolden(articleOf(golden.text, [words]), golden);
    expect(actual).toBe(expected);
  });

  test('tells a body from a person of the same name', () => {
    const golden = parseOne(SPLIT.replace('speaker Maria Lopez', 'body Maria Lopez'));
    const { expected, actual } = compareWithGolden(articleOf(golden.text, WORDS), golden);
    expect(actual).not.toBe(expected);
  });

  test('checks people, paragraphs, aliases and diagnostics when asked', () => {
    const lines = 'people: -\nparagraphs: BODY\naliases: Maria Lopez = Ms Lopez\ndiagnostics: -\n';
    const golden = parseOne(SPLIT.replace('people: Maria Lopez\n', lines));
    const { actual } = compareWithGolden(articleOf(golden.text, WORDS), golden);
    const found = 'people: Maria Lopez\nparagraphs: BODY\naliases: Maria Lopez = Ms Lopez\ndiagnostics: -\n';
    expect(actual.startsWith(found)).toBe(true);
  });

  test.each([
    '# a\nq1: dirct\n[q1 words]',
    '# a\nq2: direct\n[q1 words]',
    '# a\n[cue said] nothing',
  ])('refuses what cannot be read: %j', (content) => {
    expect(() => parseGoldenFile(content)).toThrow('golden case "a"');
  });
});
