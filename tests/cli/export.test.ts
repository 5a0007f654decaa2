import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const TEXT = '“We have no choice,” said Maria Lopez.\n';

describe('export', () => {
  test('prints the quotes of the files in the format asked for', async () => {
    const { exit, out } = await verbatim(['export', '--format', 'csv', '-'], { stdin: TEXT });
    expect(exit).toBe(0);
    const [head, line] = out.split('\r\n');
    expect(head).toContain('id,text,kind,speaker,');
    expect(line).toContain('"We have no choice,",DIRECT,Maria Lopez,Person,');
  });

  test('prints the same whatever the order of the files', async () => {
    const folder = temporaryFolder({ 'a.txt': TEXT, 'b.txt': '“It is late,” said Piet Jansen.\n' });
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    const one = await verbatim(['export', '-f', 'ninjs', a, b]);
    const other = await verbatim(['export', '-f', 'ninjs', b, a]);
    expect(one.out.split('\n')).toHaveLength(3);
    expect(other.out).toBe(one.out);
  });

  test('what cannot be read is told, the rest exported', async () => {
    const folder = temporaryFolder({ 'a.txt': TEXT });
    const files = [join(folder, 'none.txt'), join(folder, 'a.txt')];
    const { exit, out, err } = await verbatim(['export', '-f', 'schema-org', ...files]);
    expect(exit).toBe(1);
    expect(err).toContain('none.txt: no such file or folder');
    expect(JSON.parse(out)['@graph']).toHaveLength(1);
  });

  test.each([
    [[]],
    [['--format', 'pdf']],
  ])('without a format that there is it ends with 2: %j', async (format) => {
    const { exit, err } = await verbatim(['export', ...format, '-'], { stdin: TEXT });
    expect(exit).toBe(2);
    expect(err).toContain('--format');
  });
});
