import type { ChoiceFilter } from '../filter.js';
import type { FilterPlace } from './filter-place.js';
import { nullTestOf } from './null-test.js';
import type { Test } from './test.js';

/** Values that are wanted, by listing them. */
export interface Choice<Value> {
  /** True when only what has no value is wanted, false when only what has one; null when nothing is said of it. */
  readonly isNull: boolean | null;
  /** Null when any value will do. */
  readonly among: ReadonlySet<Value> | null;
  readonly except: ReadonlySet<Value>;
}

interface Choosing<Value> extends ChoiceFilter<Value> {
  readonly isNull?: boolean | null;
}

const asItIs = <Value>(value: Value): Value => value;

/**
 * Null when the filter sets no condition.
 * @param keyOf what values are compared by
 * @throws QueryError when no value can meet it, or it lists too many
 */
export function choiceOf<Value>(
  filter: Choosing<Value> | null | undefined,
  place: FilterPlace,
  keyOf: (value: Value) => Value = asItIs,
): Choice<Value> | null {
  const { eq = null, in: among = null, notIn = null } = filter ?? {};
  place.at('in').refuseMany(among ?? []);
  place.at('notIn').refuseMany(notIn ?? []);
  const isNull = nullTestOf(filter, eq !== null || among !== null || notIn !== null, place);
  if (eq === null && among === null && notIn === null && isNull === null) return null;
  const except = new Set(notIn?.map(keyOf));
  const wanted = wantedOf(eq, among)?.map(keyOf);
  const left = wanted && new Set(wanted.filter((value) => !except.has(value)));
  const choice = { isNull, among: left ?? null, except };
  const isEmptyList = eq === null && among?.length === 0;
  if (left?.size === 0 && !isEmptyList) throw place.contradiction();
  if (eq !== null && among !== null && !among.map(keyOf).includes(keyOf(eq))) throw place.contradiction();
  return choice;
}

function wantedOf<Value>(eq: Value | null, among: readonly Value[] | null): readonly Value[] | null {
  return eq === null ? among : [eq];
}

export const chooses = <Value>({ isNull, among, except }: Choice<Value>, value: Value | null): boolean =>
  value === null
    ? isNull === true
    : isNull !== true && (among === null || among.has(value)) && !except.has(value);

/** As `choiceOf`, as a test. */
export function choiceTest<Value>(
  filter: Choosing<Value> | null | undefined,
  place: FilterPlace,
  keyOf: (value: Value) => Value = asItIs,
): Test<Value | null> | null {
  const choice = choiceOf(filter, place, keyOf);
  return choice && ((value) => chooses(choice, value === null ? null : keyOf(value)));
}
