import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { committedSdl, commonJs } from './support/committed.js';

const { composeServices } = commonJs('@apollo/composition') as typeof import('@apollo/composition');

describe('the schema, by @apollo/composition', () => {
  it('composes as the one service behind a gateway', () => {
    const typeDefs = parse(committedSdl());
    const { errors, hints } = composeServices([
      { name: 'verbatim', url: 'http://verbatim.example', typeDefs },
    ]);
    expect(errors ?? []).toEqual([]);
    expect(hints).toEqual([]);
  });
});
