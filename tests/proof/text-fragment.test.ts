import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentOf } from '../../src/proof/links/text-fragment.js';
import { type ArticleSpec, article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';

const URL_OF_ARTICLE = 'https://harbour.example/bridge';

const linksOf = (spec: ArticleSpec): (string | null)[] => {
  const corpus = corpusOf([article({ url: URL_OF_ARTICLE, ...spec, id: 'a' })]);
  return corpus
    .article('article_a')!
    .quotes({})
    .edges.map(({ node }) => textFragmentOf(node));
};

const directives = (link: string): string[] =>
  link
    .split(':~:')[1]!
    .split('&')
    .map((each) => each.replace('text=', ''));

const decoded = (term: string): string => decodeURIComponent(term).toLowerCase();

/** The first index at or behind `from` that is no white space. */
const behindSpace = (page: string, from: number): number => page.length - page.slice(from).trimStart().length;

/** Where a browser finds the words of a directive: the first place in the text, white space counting as one space. */
function found(text: string, directive: string): { start: number; end: number } | null {
  const terms = directive.split(',');
  const prefix = terms[0]!.endsWith('-') ? decoded(terms.shift()!.slice(0, -1)) : '';
  const suffix = terms.at(-1)!.startsWith('-') ? decoded(terms.pop()!.slice(1)) : '';
  const [first = '', last = ''] = terms.map(decoded);
  const page = text.replaceAll('\n', ' ').toLowerCase();
  for (let at = page.indexOf(prefix); at >= 0 && at < page.length; at = page.indexOf(prefix, at + 1)) {
    const start = prefix === '' ? at : behindSpace(page, at + prefix.length);
    const end = page.indexOf(last, start + first.length) + last.length;
    if (page.startsWith(first, start) && page.startsWith(suffix, behindSpace(page, end)))
      return { start, end };
  }
  return null;
}

describe('the link to a quote', () => {
  it('names its words', () => {
    expect(linksOf({ quotes: [{ text: 'We will appeal', speaker: 'Maria Lopez' }] })).toEqual([
      `${URL_OF_ARTICLE}#:~:text=We%20will%20appeal`,
    ]);
  });

  it('encodes what means something in it: dash, comma, ampersand, and letters beyond ASCII', () => {
    expect(linksOf({ quotes: [{ text: 'Twenty-five, R&D and 50% “élan” 🌉', speaker: null }] })).toEqual([
      `${URL_OF_ARTICLE}#:~:text=Twenty%2Dfive%2C%20R%26D%20and%2050%25%20%E2%80%9C%C3%A9lan%E2%80%9D%20%F0%9F%8C%89`,
    ]);
  });

  it('gives context where the words stand elsewhere too', () => {
    const text = 'We will see, he thought.\nThen “We will see,” said Maria Lopez.';
    const spec = { text: `${text}`, quotes: [{ text: 'We will see', speaker: 'Maria Lopez' }] };
    const second = article({ ...spec, id: 'x' });
    expect(second.quotes[0]?.segments[0]?.start).toBe(0);
    const corpus = corpusOf([
      {
        ...second,
        quotes: second.quotes.map((quote) => ({
          ...quote,
          segments: [{ start: text.indexOf('“') + 1, end: text.indexOf('“') + 12, paragraph: 1 }],
        })),
        url: URL_OF_ARTICLE,
      },
    ]);
    expect(corpus.quotes({}).edges.map(({ node }) => textFragmentOf(node))).toEqual([
      `${URL_OF_ARTICLE}#:~:text=Then%20%E2%80%9C-,We%20will%20see,-%2C%E2%80%9D%20said`,
    ]);
  });

  it('names a long quote by its ends', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    expect(linksOf({ quotes: [{ text: words, speaker: null }] })).toEqual([
      `${URL_OF_ARTICLE}#:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39`,
    ]);
  });

  it('has a directive for each segment', () => {
    expect(linksOf({ quotes: [{ text: ['We will appeal', 'And win'], speaker: 'Maria Lopez' }] })).toEqual([
      `${URL_OF_ARTICLE}#:~:text=We%20will%20appeal&text=And%20win`,
    ]);
  });

  it.each([
    ['https://a.example/#top', 'https://a.example/#top:~:text=Never'],
    ['https://a.example/#:~:text=old', 'https://a.example/#:~:text=old&text=Never'],
    ['https://a.example/?q=:~:', 'https://a.example/?q=:~:#:~:text=Never'],
  ])('keeps the fragment of %s', (url, link) => {
    expect(linksOf({ url, quotes: [{ text: 'Never', speaker: null }] })).toEqual([link]);
  });

  it('is null without a URL', () => {
    expect(linksOf({ url: null, quotes: [{ text: 'Never', speaker: null }] })).toEqual([null]);
  });

  it('stands half a surrogate pair', () => {
    expect(linksOf({ quotes: [{ text: 'Never \ud800', speaker: null }] })).toEqual([
      `${URL_OF_ARTICLE}#:~:text=Never%20%EF%BF%BD`,
    ]);
  });

  it('leads a browser to the words, in any article of different sentences', () => {
    const sentence = fc
      .array(fc.constantFrom('we', 'will', 'not', 'build-up', 'the', 'bridge,', 'R&D'), {
        minLength: 2,
        maxLength: 24,
      })
      .map((words) => words.join(' ').replace(/,$/, ''));
    const texts = fc.array(sentence, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, (sentences) => {
        const quotes = sentences.map((text, index) => ({
          text,
          speaker: `Speaker${String.fromCharCode(65 + index)}`,
        }));
        const node = corpusOf([article({ id: 'a', url: URL_OF_ARTICLE, quotes })]).article('article_a')!;
        for (const quote of allOf((page) => node.quotes(page))) {
          const [directive] = directives(textFragmentOf(quote)!);
          expect(found(node.text, directive!)).toEqual(quote.segments[0]!.span);
        }
      }),
    );
  });
});
