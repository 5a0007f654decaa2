import { describe, expect, it } from 'vitest';
import type { QuoteNode } from '../../src/corpus/graph.js';
import type { Article } from '../../src/model/article.js';
import { explanationOf } from '../../src/proof/explanation/explanation.js';
import { analyseArticle } from '../support/analyse-article.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { rawText } from '../support/raw-text.js';

const quotesOf = (analysed: Article): readonly QuoteNode[] =>
  corpusOf([analysed])
    .quotes({})
    .edges.map(({ node }) => node);

/** 'sentence [words it speaks of]' */
const stepsOf = (quote: QuoteNode): readonly string[] =>
  explanationOf(quote).map(({ sentence, span }) =>
    span === null ? sentence : `${sentence} [${quote.article.text.slice(span.start, span.end)}]`,
  );

/** Method, text, and the steps to the speaker of the last quote. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'subject-of-cue',
    'The mayor of Eastport, Maria Lopez, spoke to reporters on Monday. “We will build the bridge,” she said.',
    [
      '“said” announces the words, and “she” is its subject. [said]',
      '“she” stands for “Maria Lopez”. [Maria Lopez]',
    ],
  ],
  [
    'inverted-subject',
    '“We will build the bridge,” said Maria Lopez, the mayor of Eastport.',
    ['“said” announces the words, and its subject “Maria Lopez” stands behind it. [said]'],
  ],
  [
    'according-to',
    'Ferry fares will rise by ten per cent in May, according to Maria Lopez.',
    ['“according to” names “Maria Lopez” as whose words these are. [according to]'],
  ],
  [
    'passive-agent',
    '“The bridge will never be built,” was said by Piet Jansen on Monday.',
    ['“was said” announces the words, and “by” behind it names “Piet Jansen”. [was said]'],
  ],
  [
    'label',
    'Maria Lopez: We will build the bridge.\nPiet Jansen: It costs too much money.\nMaria Lopez: It does not.\nPiet Jansen: It does.',
    ['“Piet Jansen” stands before the words as their label. [:]'],
  ],
  [
    'possessor',
    'Maria Lopez gave a speech on Monday. Among her promises: “We will build the bridge.”',
    [
      '“promises” announces the words, and it is that of “her”. [promises]',
      '“her” stands for “Maria Lopez”. [Maria Lopez]',
    ],
  ],
  [
    'sentence-subject',
    'Maria Lopez shook her head. “That is not what we agreed on last year.”',
    [
      'Nothing announces the words; “Maria Lopez” is the subject of the sentence that leads up to them. [Maria Lopez]',
    ],
  ],
  [
    'signature',
    '“A harbour is only as good as its people.”\n— Maria Lopez',
    ['The words are signed by “Maria Lopez”. [Maria Lopez]'],
  ],
  [
    'continuation',
    '“We will build the bridge,” said Maria Lopez.\n“It will be built well, and it will last a hundred years.”',
    [
      'Nothing announces the words; they carry on from the quote before, which is that of “Maria Lopez”. [Maria Lopez]',
    ],
  ],
  [
    'none',
    'Mayor Maria Lopez came to the harbour on Monday. It was said that the bridge would open in June.',
    [
      '“was said” announces the words, and nobody stands beside it. [was said]',
      'No speaker stands beside “was said”.',
    ],
  ],
];

describe('why a quote has its speaker', () => {
  it.each(CASES)('%s', (method, text, steps) => {
    const quote = quotesOf(analyseArticle(rawText(text))).at(-1)!;
    expect(quote.attribution.method).toBe(method);
    expect(stepsOf(quote)).toEqual(steps);
  });

  it('heading', () => {
    const text =
      '“We will never sell the ferry”\n\nThe council met on Monday in Eastport.\n\n“Selling the ferry was never discussed,” Maria Lopez said.';
    const quote = quotesOf(analyseArticle(rawText(text)))[0]!;
    expect(quote.attribution.method).toBe('heading');
    expect(stepsOf(quote)).toEqual(['The heading sums up what “Maria Lopez” says below it. [Maria Lopez]']);
  });

  it('tells what is open when nobody is found behind the words', () => {
    const text = 'The talks in Eastport went on. “We will build the bridge,” he said.';
    const quote = quotesOf(analyseArticle(rawText(text))).at(-1)!;
    expect(stepsOf(quote)).toEqual([
      '“said” announces the words, and “he” is its subject. [said]',
      '“he” has no earlier name that agrees. [he]',
    ]);
  });
});

describe('what no short text leads to', () => {
  const withQuote = (changes: Partial<Article['quotes'][number]>, text?: string) => {
    const built = article({
      id: 'a',
      ...(text === undefined ? {} : { text }),
      persons: [{ name: 'Maria Lopez', aliases: ['Lopez'] }],
      quotes: [{ text: 'We will build it', speaker: 'Maria Lopez', via: 'Courier' }],
    });
    return quotesOf({ ...built, quotes: built.quotes.map((quote) => ({ ...quote, ...changes })) })[0]!;
  };

  it('a speaker in a sentence before, and a relay', () => {
    expect(stepsOf(withQuote({ method: 'earlier-sentence' }))).toEqual([
      '“said” announces the words; “Maria Lopez” is named in a sentence before. [said]',
      'The words reached the article through Courier.',
    ]);
  });

  it('a name that is not the full one', () => {
    const quote = withQuote({ source: null }, '“We will build it,” Lopez said. Courier.');
    expect(stepsOf(quote)).toEqual([
      '“said” announces the words, and “Lopez” is its subject. [said]',
      '“Lopez” is Maria Lopez. [Lopez]',
    ]);
  });

  it('a name from a list of office holders', () => {
    const reason = 'Subject of “said”. The article gives no name; in 2012 Maria Lopez was mayor of Eastport.';
    expect(stepsOf(withQuote({ source: null, reason })).at(-1)).toBe(
      'The article gives no name; in 2012 Maria Lopez was mayor of Eastport. [Maria Lopez]',
    );
  });

  it('a method that this version does not know', () => {
    expect(stepsOf(withQuote({ source: null, method: 'stamp', reason: 'Stamped by her office.' }))).toEqual([
      'Stamped by her office. [said]',
    ]);
  });
});
