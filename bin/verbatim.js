#!/usr/bin/env node
// graphql-js compares every value with every type by a slower way outside of production.
process.env.NODE_ENV ??= 'production';
const { main } = await import('../dist/cli/main.js');

await main(process.argv);
