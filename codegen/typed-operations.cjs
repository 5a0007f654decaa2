// A plugin for GraphQL Code Generator: each operation of schema/operations as text with its types, and `operations`,
// which has a method for each. The text is all that is needed at run time.
const { operationsOf } = require('./operation-text.cjs');
const { documentIdOf } = require('./document-id.cjs');
const { pagePathOf } = require('./page-path.cjs');

const camelCase = (name) => name[0].toLowerCase() + name.slice(1);
const pascalCase = (name) => name[0].toUpperCase() + name.slice(1);

const hasRequired = ({ variableDefinitions = [] }) =>
  variableDefinitions.some(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue);

/** Names of the types that the plugin typescript-operations makes for the operation. */
function typesOf({ name, operation }) {
  const data = name.value + pascalCase(operation);
  return { data, variables: `${data}Variables` };
}

function documentOf({ operation, text }) {
  const name = operation.name.value;
  const { data, variables } = typesOf(operation);
  const [id, query] = [JSON.stringify(documentIdOf(text)), JSON.stringify(text)];
  return `export const ${name}Document: TypedOperation<${data}, ${variables}> = { name: '${name}', documentId: ${id}, query: ${query} };`;
}

function signatureOf(operation) {
  const optional = hasRequired(operation) ? '' : '?';
  return `(variables${optional}: ${typesOf(operation).variables}, options?: Options)`;
}

function methodOf({ operation }) {
  const name = operation.name.value;
  const { data } = typesOf(operation);
  const [verb, result] =
    operation.operation === 'subscription'
      ? ['subscribe', `AsyncGenerator<${data}, void>`]
      : ['run', `Promise<${data}>`];
  return `    ${camelCase(name)}: ${signatureOf(operation)}: ${result} => transport.${verb}(${name}Document, variables, options),`;
}

function pagesOf(schema, { operation }) {
  const path = pagePathOf(schema, operation);
  if (path === null) return [];
  const name = operation.name.value;
  const place = `(data) => data.${path.join('?.')}`;
  return [
    `      ${camelCase(name)}: ${signatureOf(operation)} => transport.pages(${name}Document, ${place}, variables, options),`,
  ];
}

exports.plugin = (schema, documents) => {
  const operations = operationsOf(documents);
  return {
    prepend: [
      '// Generated from schema/ by `npm run codegen`. Do not edit.',
      "import type { Transport, TypedOperation } from '../typed-operation.js';",
    ],
    content: [
      ...operations.map(documentOf),
      '/** A method for each operation, which `transport` carries out; `pages` has those that turn the pages of a list. */',
      'export const operations = <Options>(transport: Transport<Options>) =>',
      '  ({',
      ...operations.map(methodOf),
      '    pages: {',
      ...operations.flatMap((each) => pagesOf(schema, each)),
      '    },',
      '  });',
      '',
    ].join('\n'),
  };
};
