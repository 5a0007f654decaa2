import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorsIn } from '../../src/text/selectors.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { article } from '../support/article-builder.js';
import { exported } from './exported.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const MOTIVATIONS = new Set(['classifying', 'identifying']);
const isIri = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);

const collectionOf = (articles: Parameters<typeof exported>[1]) =>
  JSON.parse(exported('web-annotation', articles));

const collection = collectionOf(TOWN_NEWS);
const annotations = collection.first.items as Record<string, unknown>[];
// biome-ignore lint/suspicious/noExplicitAny: the tests say what is in them
const targets = annotations.flatMap(({ target }) => target as any[]);

describe('a collection keeps the MUSTs of the Web Annotation Data Model', () => {
  it('5.1: has the context, an IRI, its type and its first page', () => {
    expect(collection['@context']).toBe(CONTEXT);
    expect(isIri(collection.id)).toBe(true);
    expect(collection.type).toBe('AnnotationCollection');
  });

  it('5.2: its page has an IRI, its type, a start that is not negative, and its annotations', () => {
    expect(isIri(collection.first.id)).toBe(true);
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    expect(annotations).toHaveLength(5);
  });
});

describe('an annotation keeps the MUSTs of the Web Annotation Data Model', () => {
  it('3.1: has the context, exactly one IRI that nothing else has, and its type', () => {
    for (const annotation of annotations) {
      expect(annotation).toMatchObject({ '@context': CONTEXT, type: 'Annotation' });
      expect(isIri(annotation.id)).toBe(true);
    }
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(5);
  });

  it('3.1: has a target; the same bodies hold for each', () => {
    expect(annotations.map(({ target }) => (target as unknown[]).length)).toEqual([1, 1, 2, 1, 1]);
  });

  it('3.2.4: a textual body has exactly one value; its language, if any, and format are no more than one', () => {
    const bodies = annotations.flatMap(({ body }) => body as Record<string, unknown>[]);
    for (const body of bodies.filter(({ type }) => type === 'TextualBody')) {
      expect(body).toMatchObject({ value: expect.any(String), format: 'text/plain' });
    }
    for (const body of bodies) expect(MOTIVATIONS).toContain(body.purpose);
  });

  it('3.3.5: a motivation is one of the model', () => {
    for (const { motivation } of annotations) expect(MOTIVATIONS).toContain(motivation);
  });

  it('4: a specific resource has exactly one source, an IRI', () => {
    for (const { type, source } of targets) {
      expect(type).toBe('SpecificResource');
      expect(isIri(source)).toBe(true);
    }
    expect(targets.map(({ source }) => source)).toContain('https://town.example/vote');
  });

  it('4.2.4: a text quote selector has exactly one exact, prefix and suffix', () => {
    for (const { selector } of targets) {
      const [quote] = selector;
      expect(Object.keys(quote).sort()).toEqual(['exact', 'prefix', 'suffix', 'type']);
    }
    expect(targets[2].selector[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'We will build it',
      prefix: 'Council votes on the bridge\n“',
      suffix: ',” Mayor Maria Lopez said. “And ',
    });
  });

  it('4.2.5: a text position selector has exactly one start and end that are not negative, counted in code points', () => {
    const odd = collectionOf([
      article({
        id: 'odd',
        text: 'A 🚢 and a 🚢.\n“We 🚢 on,” said Maria Lopez. “🚢🚢”',
        quotes: [{ text: ['We 🚢 on', '🚢🚢'], speaker: 'Maria Lopez' }],
      }),
    ]);
    const text = Array.from('A 🚢 and a 🚢.\n“We 🚢 on,” said Maria Lopez. “🚢🚢”');
    for (const { selector } of odd.first.items[0].target) {
      const [{ exact }, { start, end }] = selector;
      expect(text.slice(start, end).join('')).toBe(exact);
    }
  });
});

it('tells who speaks, and how the words are quoted', () => {
  const speaking = (annotations[4]?.body as { value?: string; purpose: string }[]).map(
    ({ value, purpose }) => [purpose, value],
  );
  expect(speaking).toEqual([
    ['classifying', 'INDIRECT'],
    ['identifying', 'harbour board'],
    ['identifying', undefined],
  ]);
  expect(annotations[1]).toMatchObject({ motivation: 'classifying', body: [{ value: 'DIRECT' }] });
});

it('selectors find any span of any text again, and cut no character in half', () => {
  const spanned = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }).chain((text) => {
    const characters = Array.from(text);
    return fc.tuple(fc.constant(characters), fc.nat(characters.length), fc.nat(characters.length));
  });
  fc.assert(
    fc.property(spanned, ([characters, one, other]) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      const offset = (count: number) => characters.slice(0, count).join('').length;
      const text = characters.join('');
      const { textQuote: quote, textPosition: position } = selectorsIn(text)({
        start: offset(first),
        end: offset(last),
      });
      expect(position).toMatchObject({ start: first, end: last });
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      for (const part of [quote.prefix, quote.exact, quote.suffix])
        expect(part).toBe(Buffer.from(part).toString());
    }),
  );
});
