// A plugin for GraphQL Code Generator: a manifest of the operations that the client sends, by the SHA-256 of their text.
const { createHash } = require('node:crypto');
const { operationsOf } = require('./operation-text.cjs');

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

exports.plugin = (_schema, documents) => {
  const entries = operationsOf(documents).map(({ text }) => [hashOf(text), text]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
};
