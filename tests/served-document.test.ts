/**
 * The whole way, as a client goes it: a document on disk, read, analysed, held, served over HTTP, asked by the typed
 * client. With the document for which the project was asked where it is there, else with its bundled retelling.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainTextReader } from '../src/reader/plain-text/plain-text-reader.js';
import { readArticles } from './reader/reading.js';
import { ask } from './server/support/ask.js';
import { serve } from './server/support/served.js';
import { analyseArticle } from './support/analyse-article.js';
import { corpusOf } from './support/corpus-of.js';

const seedFolder = new URL('../../shared/seed/', import.meta.url);
const seed = existsSync(seedFolder)
  ? readdirSync(seedFolder).find((name) => name.endsWith('.txt'))
  : undefined;
const file = seed
  ? new URL(seed, seedFolder)
  : new URL('../content/cosmodrome-anniversary.txt', import.meta.url);

async function readAll(place: URL) {
  const raws = await readArticles(plainTextReader, readFileSync(place), { location: place.pathname });
  return raws.map((raw) => analyseArticle(raw));
}

const EVERYTHING = `{
  articles {
    totalCount
    edges { node {
      publishedAt
      source { name kind }
      authors { name }
      sources { name kind }
      paragraphs { kind text }
      persons { edges { mentionCount quoteCount node { name } } }
      quotes(first: 100) { totalCount edges { node {
        text
        kind
        segments { text span { start end } }
        speaker { __typename name }
        speakerMention { text }
        source { name kind }
        attribution { method confidence reason chain { text kind } }
      } } }
      text
    } }
  }
}`;

interface Served {
  readonly publishedAt: string | null;
  readonly source: { readonly name: string; readonly kind: string };
  readonly authors: readonly { readonly name: string }[];
  readonly sources: readonly { readonly name: string; readonly kind: string }[];
  readonly paragraphs: readonly { readonly kind: string; readonly text: string }[];
  readonly persons: { readonly edges: readonly { readonly node: { readonly name: string } }[] };
  readonly quotes: { readonly edges: readonly { readonly node: ServedQuote }[] };
  readonly text: string;
}

interface ServedQuote {
  readonly text: string;
  readonly segments: readonly {
    readonly text: string;
    readonly span: { readonly start: number; readonly end: number };
  }[];
  readonly speaker: { readonly __typename: string; readonly name: string } | null;
  readonly speakerMention: { readonly text: string } | null;
  readonly source: { readonly name: string; readonly kind: string } | null;
  readonly attribution: {
    readonly reason: string | null;
    readonly chain: readonly { readonly text: string }[];
  };
}

describe('a document served', () => {
  let article: Served;
  let quotes: readonly ServedQuote[];

  beforeAll(async () => {
    const { url } = await serve(corpusOf(await readAll(file)));
    const { data, errors } = await ask(url, EVERYTHING);
    expect(errors).toEqual([]);
    article = data.articles.edges[0].node;
    quotes = article.quotes.edges.map(({ node }) => node);
  });

  const spokenAs = (mention: RegExp): readonly (string | undefined)[] =>
    quotes
      .filter((quote) => mention.test(quote.speakerMention?.text ?? ''))
      .map((quote) => quote.speaker?.name);

  it.each([
    /Putin$/,
    /^The Russian leader$/,
    /^The Russian head of state$/,
    /^The Russian president$/,
    /^He$/,
    /^he$/,
  ])('leads from %s to the one person meant', (mention) => {
    expect(new Set(spokenAs(mention))).toEqual(new Set(['Vladimir Putin']));
  });

  it('names three people beside the author, and nobody else', () => {
    const authors = article.authors.map(({ name }) => name);
    const people = article.persons.edges
      .map(({ node }) => node.name)
      .filter((name) => !authors.includes(name));
    expect(authors).toHaveLength(1);
    expect(people.sort()).toEqual(['Alexander Lukashenko', 'Vladimir Putin', 'Yuri Gagarin']);
  });

  it('tells a country that speaks from a broadcaster that relays and an outlet that is credited', () => {
    expect(article.source).toEqual({ name: 'Capital', kind: 'PUBLICATION' });
    expect(article.sources).toContainEqual({ name: 'Russia', kind: 'GOVERNMENT' });
    expect(article.sources).toContainEqual({ name: 'Russian state television', kind: 'BROADCASTER' });
    const relayed = quotes.filter(({ source }) => source?.kind === 'BROADCASTER');
    expect(relayed.map(({ speaker }) => speaker?.name)).toEqual(['Vladimir Putin', 'Alexander Lukashenko']);
  });

  it('keeps headings, source line and author note apart from the body, and invents no date', () => {
    const kinds = article.paragraphs.map(({ kind }) => kind).filter((kind) => kind !== 'BODY');
    expect(kinds).toEqual(['SUBHEADING', 'SOURCE_LINE', 'AUTHOR_NOTE']);
    expect(article.publishedAt).toBeNull();
  });

  it('proves every quote by its place in the text', () => {
    for (const { segments, text } of quotes) {
      expect(segments.map(({ span }) => article.text.slice(span.start, span.end)).join(' ')).toBe(text);
    }
  });

  it('keeps the words that nobody is said to have spoken, with a reason', () => {
    const open = quotes.filter(({ speaker }) => speaker === null);
    expect(open.map(({ text }) => text)).toEqual([expect.stringContaining('accomplice of the attacker')]);
    expect(open[0]?.attribution.reason).toMatch(/\S/);
  });
});
