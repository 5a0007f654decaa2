// The text of an operation as clients send it: with its fragments, without what the parser ignores. Its hash is its id.
const { print, stripIgnoredCharacters, visit, concatAST } = require('graphql');

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

/** @returns every operation of the documents: `{ operation, text }` */
exports.operationsOf = (documents) => {
  const { definitions } = concatAST(documents.map(({ document }) => document));
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((each) => [each.name.value, each]),
  );
  return definitions
    .filter(({ kind }) => kind === 'OperationDefinition')
    .map((operation) => ({ operation, text: textOf(operation, fragments) }));
};
