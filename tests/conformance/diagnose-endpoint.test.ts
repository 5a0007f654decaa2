import { describe, expect, it } from 'vitest';
import { serve } from '../server/support/served.js';
import { corpusOf } from '../support/corpus-of.js';
import { commonJs } from './support/committed.js';
import { runNode } from './support/run-node.js';

/** The tool exits with 0 whatever it finds; what it has to say about a problem begins with this sign. */
const WARNING = '⚠️';

const diagnose = (url: string, origin: string) =>
  runNode(commonJs.resolve('diagnose-endpoint'), [`--endpoint=${url}`, `--origin=${origin}`]);

describe("the endpoint, by Apollo's diagnose-endpoint", () => {
  it('is one that the Sandbox can ask', async () => {
    const { url } = await serve(corpusOf([]));
    const { output } = await diagnose(url, 'https://studio.apollographql.com');
    expect(output).toContain('Diagnosing');
    expect(output).not.toContain(WARNING);
  });

  it('is none for a page of another origin', async () => {
    const { url } = await serve(corpusOf([]));
    const { output } = await diagnose(url, 'https://elsewhere.example');
    expect(output).toContain(WARNING);
  });
});
