import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus-of.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

/** The audits know nothing of the guard against CSRF, which wants a header with requests that need no preflight. */
const withPreflight: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { 'apollo-require-preflight': 'true', ...(init?.headers as object) } });

describe.each([
  ['as it comes', {}],
  // Four audits ask the schema by introspection.
  ['hardened, but for introspection', { hardened: true, introspection: true }],
])('GraphQL over HTTP, by the audits of npm graphql-http, of a server %s', async (_what, flags) => {
  const { url } = await serve(corpusOf(TOWN_NEWS), flags);
  const audits = serverAudits({ url, fetchFn: withPreflight });

  it('are all asked', () => {
    expect(audits).toHaveLength(61);
  });

  // An audit that is no requirement gives a notice or a warning where it fails: these count as failures here.
  it.each(
    audits.map((audit) => [audit.id, audit.name, audit] as const),
  )('%s %s', async (_id, _name, audit) => {
    const { status, ...rest } = await audit.fn();
    expect(status, 'reason' in rest ? rest.reason : '').toBe('ok');
  });
});
