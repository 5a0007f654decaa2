// A plugin for GraphQL Code Generator: each operation of schema/operations as text with its types, and `operations`,
// which has a method for each. The text is all that is needed at run time.
const { print, stripIgnoredCharacters, visit, concatAST } = require('graphql');

const camelCase = (name) => name[0].toLowerCase() + name.slice(1);

/** The fragments that a definition uses, those inside fragments too. */
function fragmentsOf(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}

const textOf = (operation, fragments) =>
  stripIgnoredCharacters([operation, ...fragmentsOf(operation, fragments)].map(print).join('\n'));

const hasRequired = ({ variableDefinitions = [] }) =>
  variableDefinitions.some(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue);

function documentOf(operation, fragments) {
  const name = operation.name.value;
  const types = `${name}Query, ${name}QueryVariables`;
  const text = JSON.stringify(textOf(operation, fragments));
  return `export const ${name}Document: TypedOperation<${types}> = { name: '${name}', query: ${text} };`;
}

function methodOf(operation) {
  const name = operation.name.value;
  const optional = hasRequired(operation) ? '' : '?';
  const signature = `variables${optional}: ${name}QueryVariables, options?: Options`;
  return `    ${camelCase(name)}: (${signature}): Promise<${name}Query> => run(${name}Document, variables, options),`;
}

exports.plugin = (_schema, documents) => {
  const { definitions } = concatAST(documents.map(({ document }) => document));
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((each) => [each.name.value, each]),
  );
  const operations = definitions.filter(({ kind }) => kind === 'OperationDefinition');
  return {
    prepend: [
      '// Generated from schema/ by `npm run codegen`. Do not edit.',
      "import type { RunOperation, TypedOperation } from '../typed-operation.js';",
    ],
    content: [
      ...operations.map((operation) => documentOf(operation, fragments)),
      '/** A method for each operation; `run` sends it. */',
      'export const operations = <Options>(run: RunOperation<Options>) =>',
      '  ({',
      ...operations.map(methodOf),
      '  });',
      '',
    ].join('\n'),
  };
};
