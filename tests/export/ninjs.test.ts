import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { article } from '../support/article-builder.js';
import { randomArticles } from '../support/random-articles.js';
import { exported, jsonLines } from './exported.js';

/**
 * Only what the export uses, written by hand after the published schema of ninjs 3.1, and no more lenient than that:
 * whatever else stands there fails.
 */
const schema = JSON.parse(readFileSync(new URL('ninjs-3.1-used.schema.json', import.meta.url), 'utf8'));

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const problemsIn = (articles: Parameters<typeof exported>[1]) =>
  jsonLines(exported('ninjs', articles)).flatMap((line) => (validate(line) ? [] : (validate.errors ?? [])));

describe('ninjs 3.1', () => {
  it('every line is a news object that the schema accepts', () => {
    expect(problemsIn(TOWN_NEWS)).toEqual([]);
    fc.assert(
      fc.property(randomArticles, (articles) => {
        expect(problemsIn(articles)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('the schema refuses what ninjs does not know', () => {
    const [line] = jsonLines(exported('ninjs', TOWN_NEWS));
    expect(validate({ ...line, headline: 'of an older ninjs' })).toBe(false);
    expect(validate({ ...line, uri: undefined })).toBe(false);
    expect(validate({ ...line, firstCreated: 'yesterday' })).toBe(false);
    expect(validate({ ...line, associations: [{ uri: 'urn:verbatim:a' }] })).toBe(false);
  });

  it('a date without seconds is given some, as the schema wants them', () => {
    const [line] = jsonLines(
      exported('ninjs', [article({ id: 'a', text: 'Hello.', publishedAt: '2026-03-02T08:00+01:00' })]),
    );
    expect(line.firstCreated).toBe('2026-03-02T08:00:00+01:00');
    expect(validate(line)).toBe(true);
  });

  it('a quote is an object associated with its article, with its speaker and the source that relayed it', () => {
    const [, vote] = jsonLines(exported('ninjs', TOWN_NEWS));
    expect(vote.associations[1]).toMatchObject({
      name: 'Quote of Piet Jansen',
      rel: 'quote',
      type: 'text',
      bodies: [{ value: 'It costs too much' }],
      people: [{ name: 'Piet Jansen', rel: 'speaker' }],
      infoSources: [{ name: 'Courier', role: 'relay' }],
    });
    expect(vote.associations[2]).toMatchObject({
      organisations: [{ name: 'harbour board', rel: 'speaker' }],
    });
  });
});
