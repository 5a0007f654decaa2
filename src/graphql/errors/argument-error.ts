import { GraphQLError } from 'graphql';

/** @param reason public, like a code; says what about the argument is wrong */
export function badArgument(argument: string, reason: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', reason, argument } });
}

/** @throws GraphQLError when the value is not a whole number from `low` to `high`. */
export function refuseOutside(argument: string, value: number, low: number, high: number): void {
  if (value >= low && value <= high) return;
  throw badArgument(
    argument,
    'OUT_OF_RANGE',
    `"${argument}" takes a whole number from ${low} to ${high}, not ${value}.`,
  );
}

/** @throws GraphQLError when there are more than `limit`. */
export function refuseMoreThan(argument: string, ids: readonly string[], limit: number): void {
  if (ids.length <= limit) return;
  throw badArgument(argument, 'TOO_MANY_IDS', `"${argument}" takes at most ${limit} ids, not ${ids.length}.`);
}

/** @throws GraphQLError when there is nothing but white space. */
export function refuseBlank(argument: string, text: string): void {
  if (text.trim() !== '') return;
  throw badArgument(argument, 'BLANK', `"${argument}" takes words, not blanks.`);
}
