/**
 * Who said what in the document for which the project was asked, and in the bundled retelling of the same event. The
 * document itself lies outside the project, and where it is not there its tests are left out; quotes are found by a
 * few of their words.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/model/article.js';
import { analyseArticle } from './support/analyse-article.js';
import { rawText } from './support/raw-text.js';
import { nameOf, quoteWith, speakerWords } from './support/said-words.js';

const PUTIN = 'Vladimir Putin';
const LUKASHENKO = 'Alexander Lukashenko';

/** Words of the quote, who said it, and by which words the article names the speaker beside it. */
type Saying = readonly [words: string, speaker: string, by: RegExp];

interface Expectation {
  readonly sayings: readonly Saying[];
  /** Words of quotes that a broadcaster passed on. */
  readonly relayed: readonly string[];
  /** Words on either side of a cue that make one quote. */
  readonly split: readonly [string, string];
  readonly author: RegExp;
}

const DOCUMENT: Expectation = {
  sayings: [
    ['are deadlocked', PUTIN, /Vladimir Putin/],
    ['deviating from', PUTIN, /^The Russian leader/],
    ['fake', PUTIN, /^Putin$/],
    ['blitzkrieg', PUTIN, /^The Russian head of state$/],
    ['common sense', PUTIN, /^The Russian head of state$/],
    ['difficult conditions strengthen', PUTIN, /^The Russian president$/],
    ['done well', PUTIN, /^He$/],
    ['efforts to isolate', PUTIN, /Vladimir Putin$/],
    ['rely on the West', 'Russia', /^Russia$/],
    ['the isolation was complete', PUTIN, /^Putin$/],
    ['isolate ourselves', PUTIN, /^he$/],
    ['seriously isolate anyone', PUTIN, /^he$/],
    ['is using Ukraine', PUTIN, /^Putin$/],
    ['had no doubt', PUTIN, /^He$/],
    ['clear and noble', PUTIN, /^Putin$/],
    ['so worried about', LUKASHENKO, /^Lukashenko$/],
    ['be involved in', LUKASHENKO, /^Mr Lukashenko$/],
  ],
  relayed: ['the isolation was complete', 'so worried about'],
  split: ['isolate ourselves', 'seriously isolate anyone'],
  author: /^Donald/,
};

const RETELLING: Expectation = {
  sayings: [
    ['a dead end', PUTIN, /Vladimir Putin/],
    ['deviating from', PUTIN, /^The Russian leader/],
    ['fake', PUTIN, /^Putin$/],
    ['failure', PUTIN, /^The Russian head of state$/],
    ['common sense', PUTIN, /^He$/],
    ['strengthen the unity', PUTIN, /^The Russian president$/],
    ['done well', PUTIN, /^He$/],
    ['every attempt to isolate', PUTIN, /^Mr Putin$/],
    ['depend on the West', 'Russia', /^Russia$/],
    ['sanctions were complete', PUTIN, /^Putin$/],
    ['isolate ourselves', PUTIN, /^he$/],
    ['being turned into a threat', PUTIN, /^Putin$/],
    ['had no doubt', PUTIN, /^He$/],
    ['clear and noble', PUTIN, /^Putin$/],
    ['so worried about', LUKASHENKO, /^the Belarusian leader$/],
    ['part of any talks', LUKASHENKO, /^Mr Lukashenko$/],
  ],
  relayed: ['sanctions were complete', 'so worried about'],
  split: ['isolate ourselves', 'seriously isolate anyone'],
  author: /^Marta Elling$/,
};

const seedFolder = new URL('../../shared/seed/', import.meta.url);
const retelling = new URL('../content/cosmodrome-anniversary.txt', import.meta.url);

const seedFiles = existsSync(seedFolder)
  ? readdirSync(seedFolder).filter((name) => name.endsWith('.txt'))
  : [];
const readArticle = (file: URL): Article => analyseArticle(rawText(readFileSync(file, 'utf8')));

describe('the bundled retelling', () => saysWhoSaidWhat(RETELLING, () => readArticle(retelling), true));

describe('the document itself', () =>
  saysWhoSaidWhat(DOCUMENT, () => readArticle(new URL(seedFiles[0]!, seedFolder)), seedFiles.length > 0));

function saysWhoSaidWhat(expected: Expectation, analyse: () => Article, there: boolean): void {
  let analysed: Article | undefined;
  const article = (): Article => (analysed ??= analyse());

  test.runIf(there).each(expected.sayings)('%s: said by %s', (words, speaker, by) => {
    const quote = quoteWith(article(), words);
    expect(nameOf(article(), quote.speaker)).toBe(speaker);
    expect(speakerWords(article(), quote)).toMatch(by);
  });

  test.runIf(there)('a country that speaks is a source, not a person', () => {
    const speaking = article().entities.filter(({ name }) => name === 'Russia');
    expect(speaking).toMatchObject([{ kind: 'SOURCE', sourceKind: 'GOVERNMENT' }]);
  });

  test.runIf(there).each(expected.relayed)('%s: passed on by state television', (words) => {
    const { source } = quoteWith(article(), words);
    expect(nameOf(article(), source)).toMatch(/state television$/);
    expect(article().entities[source!]).toMatchObject({ kind: 'SOURCE', sourceKind: 'BROADCASTER' });
  });

  test.runIf(there)('words either side of a cue are one quote', () => {
    const [first, second] = expected.split;
    expect(quoteWith(article(), first)).toBe(quoteWith(article(), second));
    expect(quoteWith(article(), first)).toMatchObject({ kind: 'DIRECT', segments: { length: 2 } });
  });

  test.runIf(there)('words that nobody is said to have spoken have no speaker, and a reason', () => {
    const quote = quoteWith(article(), 'accomplice of');
    expect(quote.speaker).toBeNull();
    expect(quote.reason).not.toBe('');
  });

  test.runIf(there)('three people beside the author of the note', () => {
    const { entities, authors } = article();
    const people = entities.filter(({ kind }, index) => kind === 'PERSON' && !authors.includes(index));
    expect(people.map(({ name }) => name).toSorted()).toEqual([LUKASHENKO, PUTIN, 'Yuri Gagarin']);
    expect(authors.map((author) => nameOf(article(), author))).toEqual([
      expect.stringMatching(expected.author),
    ]);
  });

  test.runIf(there)('source line, author note and one subheading stand apart from the body', () => {
    const kinds = article().paragraphs.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'BODY')).toEqual(['SUBHEADING', 'SOURCE_LINE', 'AUTHOR_NOTE']);
    expect(nameOf(article(), article().source)).toBe('Capital');
  });

  test.runIf(there)('no date is invented', () => {
    expect(article()).toMatchObject({ publishedAt: null, modifiedAt: null });
  });
}
