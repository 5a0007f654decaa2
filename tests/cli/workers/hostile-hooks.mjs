const LIST = new URL('../../../src/reader/readers.js', import.meta.url).href;
const HOSTILE = new URL('./hostile-readers.ts', import.meta.url).href;

/** The list of readers is that of the tests. */
export function resolve(specifier, context, next) {
  const isList = specifier.startsWith('.') && new URL(specifier, context.parentURL).href === LIST;
  return isList ? { url: HOSTILE, shortCircuit: true } : next(specifier, context);
}
