import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { randomArticles } from '../support/random-articles.js';
import { exported } from './exported.js';

const schema = JSON.parse(readFileSync(new URL('web-annotation-used.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const problemsIn = (articles: Parameters<typeof exported>[1]) =>
  validate(JSON.parse(exported('web-annotation', articles))) ? [] : validate.errors;

it('every collection is one that the assertions of the W3C accept', () => {
  expect(problemsIn(TOWN_NEWS)).toEqual([]);
  expect(problemsIn([])).toEqual([]);
  fc.assert(
    fc.property(randomArticles, (articles) => {
      expect(problemsIn(articles)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it.each([
  ['an annotation without an id', { id: undefined }],
  ['an annotation of two types', { type: ['Annotation', 'Thing'] }],
  ['an id that is no IRI', { id: 'quote 1' }],
  ['an annotation without a target', { target: undefined }],
  ['a target without a source', { target: [{ type: 'SpecificResource', selector: [] }] }],
  ['a body with a value twice', { body: [{ type: 'TextualBody', value: ['a', 'b'] }] }],
  ['bodyValue beside body', { bodyValue: 'a' }],
  ['another context', { '@context': 'http://www.w3.org/ns/oa.jsonld' }],
])('the schema refuses %s', (_what, change) => {
  const collection = JSON.parse(exported('web-annotation', TOWN_NEWS));
  const [first, ...others] = collection.first.items;
  const changed = { ...collection.first, items: [{ ...first, ...change }, ...others] };
  expect(validate(JSON.parse(JSON.stringify({ ...collection, first: changed })))).toBe(false);
});
