import { serverAudits } from 'graphql-http';
import { describe, it } from 'vitest';
import { corpusOf } from '../support/corpus-of.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

/** The audits know nothing of the guard against CSRF, which wants a header with requests that need no preflight. */
const withPreflight: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { 'apollo-require-preflight': 'true', ...(init?.headers as object) } });

describe('GraphQL over HTTP, by the audits of npm graphql-http', async () => {
  const { url } = await serve(corpusOf(TOWN_NEWS));
  for (const audit of serverAudits({ url, fetchFn: withPreflight })) {
    it(`${audit.id} ${audit.name}`, async ({ expect }) => {
      const { status, ...rest } = await audit.fn();
      expect(status, 'reason' in rest ? rest.reason : '').toBe('ok');
    });
  }
});
