// A plugin for GraphQL Code Generator: each operation of schema/operations as text with its types, and `operations`,
// which has a method for each. The text is all that is needed at run time.
const { operationsOf } = require('./operation-text.cjs');

const camelCase = (name) => name[0].toLowerCase() + name.slice(1);

const hasRequired = ({ variableDefinitions = [] }) =>
  variableDefinitions.some(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue);

function documentOf({ operation, text }) {
  const name = operation.name.value;
  const types = `${name}Query, ${name}QueryVariables`;
  const query = JSON.stringify(text);
  return `export const ${name}Document: TypedOperation<${types}> = { name: '${name}', query: ${query} };`;
}

function methodOf({ operation }) {
  const name = operation.name.value;
  const optional = hasRequired(operation) ? '' : '?';
  const signature = `variables${optional}: ${name}QueryVariables, options?: Options`;
  return `    ${camelCase(name)}: (${signature}): Promise<${name}Query> => run(${name}Document, variables, options),`;
}

exports.plugin = (_schema, documents) => {
  const operations = operationsOf(documents);
  return {
    prepend: [
      '// Generated from schema/ by `npm run codegen`. Do not edit.',
      "import type { RunOperation, TypedOperation } from '../typed-operation.js';",
    ],
    content: [
      ...operations.map(documentOf),
      '/** A method for each operation; `run` sends it. */',
      'export const operations = <Options>(run: RunOperation<Options>) =>',
      '  ({',
      ...operations.map(methodOf),
      '  });',
      '',
    ].join('\n'),
  };
};
