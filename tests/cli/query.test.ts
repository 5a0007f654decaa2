import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const TEXT = '“We have no choice,” said Maria Lopez.\n';
const WHO = '{ quotes { totalCount edges { node { text speaker { __typename name } } } } }';

describe('query', () => {
  test('prints the answer of the graph of the files as JSON', async () => {
    const { exit, out } = await verbatim(['query', WHO, '-'], { stdin: TEXT });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      data: {
        quotes: {
          totalCount: 1,
          edges: [
            { node: { text: 'We have no choice,', speaker: { __typename: 'Person', name: 'Maria Lopez' } } },
          ],
        },
      },
    });
  });

  test('takes the question from a file with @, and variables', async () => {
    const folder = temporaryFolder({
      'count.graphql':
        'query ($name: String) { persons(filter: { name: { contains: $name } }) { totalCount } }',
      'a.txt': TEXT,
    });
    const question = `@${join(folder, 'count.graphql')}`;
    const { exit, out } = await verbatim([
      'query',
      question,
      join(folder, 'a.txt'),
      '--variables',
      '{"name": "lopez"}',
    ]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({ data: { persons: { totalCount: 1 } } });
  });

  test('an answer with errors is printed and ends with 1', async () => {
    const { exit, out } = await verbatim(['query', '{ nobody }', '-'], { stdin: TEXT });
    expect(exit).toBe(1);
    expect(JSON.parse(out).errors[0].message).toContain('Cannot query field "nobody"');
  });

  test('what the graph refuses carries the code it has over HTTP', async () => {
    const { exit, out } = await verbatim(['query', '{ quotes(first: 101) { totalCount } }', '-'], {
      stdin: TEXT,
    });
    const { errors } = JSON.parse(out);
    expect(exit).toBe(1);
    expect(errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'BAD_PAGE_SIZE',
      argument: 'first',
    });
    expect(out).not.toContain('stacktrace');
  });

  test.each([
    'subscription { articleIngested { at } }',
    'mutation { ingestText(input: { text: "Rain." }) { __typename } }',
  ])('needs a server for %s', async (question) => {
    const { exit, err } = await verbatim(['query', question, '-'], { stdin: TEXT });
    expect(exit).toBe(2);
    expect(err).toMatch(/needs a running server/);
  });

  test('a question file that is not there ends with 1', async () => {
    const { exit, err } = await verbatim(['query', '@nowhere.graphql', '-'], { stdin: TEXT });
    expect(exit).toBe(1);
    expect(err).toBe('verbatim: nowhere.graphql: no such file or folder\n');
  });
});
