// A plugin for GraphQL Code Generator: the codes of errors that the server registers, as a type.
const codes = require('../schema/error-codes.json');

exports.plugin = () =>
  [
    '// Generated from schema/error-codes.json by `npm run codegen`. Do not edit.',
    '/** Every `extensions.code` that an answer can carry, and what it tells. */',
    'export const ERROR_CODES = {',
    ...Object.entries(codes).map(([code, meaning]) => `  ${code}: ${JSON.stringify(meaning)},`),
    '} as const;',
    '',
    'export type ErrorCode = keyof typeof ERROR_CODES;',
    '',
  ].join('\n');
