import { registerEnumType } from 'type-graphql';

/**
 * Registers a GraphQL enum whose values are their own names.
 * @param descriptions every value with what it means; the type of its keys makes sure that none is missing
 * @returns the object by which Type-GraphQL knows the enum
 */
export function enumeration<Value extends string>(
  name: string,
  description: string,
  descriptions: Readonly<Record<Value, string>>,
): { readonly [V in Value]: V } {
  const values = Object.keys(descriptions) as Value[];
  const enumeration = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value, { description: descriptions[value] }]),
  ) as { [V in Value]: { description: string } };
  registerEnumType(enumeration, { name, description, valuesConfig });
  return enumeration;
}
