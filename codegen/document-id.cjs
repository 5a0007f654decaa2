const { createHash } = require('node:crypto');

/** By what a client names a document instead of sending it (GraphQL over HTTP, appendix Persisted Documents). */
exports.documentIdOf = (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
