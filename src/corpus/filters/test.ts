/** Whether a value meets a condition. */
export type Test<Value> = (value: Value) => boolean;

/** The tests there are. A part of a filter that sets no condition gives null. */
export const given = <Each>(tests: readonly (Each | null | undefined)[]): Each[] =>
  tests.filter((test): test is NonNullable<typeof test> & Each => test != null);

/** The same condition on what holds the value; null for none. */
export const on = <Holder, Value>(
  test: Test<Value> | null,
  read: (holder: Holder) => Value,
): Test<Holder> | null => test && ((holder) => test(read(holder)));
