const { getNamedType, getNullableType, isListType } = require('graphql');

const isField = ({ kind }) => kind === 'Field';
const nameOf = ({ alias, name }) => (alias ?? name).value;

const isAfter = ({ name, value }) =>
  name.value === 'after' && value.kind === 'Variable' && value.name.value === 'after';

const turnsPages = ({ arguments: given = [], selectionSet }) =>
  given.some(isAfter) &&
  selectionSet.selections.some((each) => isField(each) && each.name.value === 'pageInfo');

function pathsIn({ selectionSet }, parent, above = []) {
  const fields = (selectionSet?.selections ?? []).filter(isField);
  return fields.flatMap((field) => {
    const type = parent.getFields?.()[field.name.value]?.type;
    if (type === undefined || isListType(getNullableType(type))) return [];
    const path = [...above, nameOf(field)];
    return turnsPages(field) ? [path] : pathsIn(field, getNamedType(type), path);
  });
}

/**
 * The fields that lead to the one list of a query whose pages its variable `after` turns; null when there is none, or
 * more than one. Lists inside of lists have no pages of their own, and what stands in fragments is not looked at.
 */
exports.pagePathOf = (schema, operation) => {
  if (operation.operation !== 'query') return null;
  const paths = pathsIn(operation, schema.getQueryType());
  return paths.length === 1 ? paths[0] : null;
};
