// Writes schema/schema.graphql from the built classes; with --check, fails when the committed file differs.
import { readFile, writeFile } from 'node:fs/promises';
import { buildVerbatimSchema } from '../dist/graphql/schema.js';
import { printSdl } from '../dist/graphql/sdl.js';

const file = new URL('../schema/schema.graphql', import.meta.url);
const sdl = printSdl(buildVerbatimSchema());

if (!process.argv.includes('--check')) {
  await writeFile(file, sdl);
} else if ((await readFile(file, 'utf8')) !== sdl) {
  process.stderr.write(
    'schema/schema.graphql is stale: run `npm run schema:emit`, and then `npm run codegen`.\n',
  );
  process.exitCode = 1;
}
