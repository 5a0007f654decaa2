import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../support/corpus-of.js';
import { ask, codesOf } from '../support/ask.js';
import { recordingLogger, serve } from '../support/served.js';

describe('a subscription by POST to the graph', () => {
  it('is refused, and told where to go', async () => {
    const { logger, lines } = recordingLogger();
    const { url } = await serve(corpusOf([]), {}, logger);
    const reply = await ask(url, 'subscription { articleIngested { at } }');
    expect([reply.status, reply.data, codesOf(reply)]).toEqual([400, null, ['SUBSCRIPTION_NOT_SUPPORTED']]);
    expect(reply.errors[0]?.message).toContain('/graphql/stream');
    expect(lines.filter(({ msg }) => msg === 'a query failed')).toEqual([]);
  });
});
