import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Loads a package as CommonJS, so that it shares one copy of graphql with the tests and each knows the other's types. */
export const commonJs = createRequire(import.meta.url);

const fileAt = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The schema as it is committed. */
export const committedSdl = (): string => fileAt('schema/schema.graphql');

/** The schema that clients of the last release know. */
export const releasedSdl = (): string => fileAt('tests/conformance/released/schema.graphql');

/** The operations of the client, by file. */
export const clientOperations = (): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(new URL('../../../schema/operations/', import.meta.url)).map((name) => ({
    name,
    text: fileAt(`schema/operations/${name}`),
  }));
