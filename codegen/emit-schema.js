// Writes what the server tells of itself into schema/: the SDL of the built classes, and the codes of errors; with
// --check, fails when a committed file differs.
import { readFile, writeFile } from 'node:fs/promises';
import { ERROR_CODES } from '../dist/graphql/errors/error-codes.js';
import { buildVerbatimSchema } from '../dist/graphql/schema.js';
import { printSdl } from '../dist/graphql/sdl.js';

const FILES = {
  'schema.graphql': printSdl(buildVerbatimSchema()),
  'error-codes.json': `${JSON.stringify(ERROR_CODES, null, 2)}\n`,
};

for (const [name, text] of Object.entries(FILES)) {
  const file = new URL(`../schema/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8')) !== text) {
    process.stderr.write(
      `schema/${name} is stale: run \`npm run schema:emit\`, and then \`npm run codegen\`.\n`,
    );
    process.exitCode = 1;
  }
}
