// Keeps the schema and the client of a release, for CI to hold later ones against: `npm run schema:release`.
import { readFile, writeFile } from 'node:fs/promises';

const released = new URL('../tests/conformance/released/', import.meta.url);
const textOf = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

const client = await textOf('src/sdk/generated/operations.ts');
await writeFile(new URL('schema.graphql', released), await textOf('schema/schema.graphql'));
await writeFile(
  new URL('operations.ts', released),
  client.replace("'../typed-operation.js'", "'../../../src/sdk/typed-operation.js'"),
);
