import { refusal } from '../errors/refusal.js';

/** Lists and objects inside others. Filters go 8 deep, which takes about 20. */
const MAX_DEPTH = 50;

/** @throws GraphQLError when variables are nested deeper than executors, which descend by recursion, can follow */
export function refuseDeepVariables(variables: object): void {
  let level: object[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH)
      throw refusal('BAD_USER_INPUT', `Variables are nested deeper than ${MAX_DEPTH} levels.`);
    level = level.flatMap((each) => Object.values(each)).filter(isObject);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
