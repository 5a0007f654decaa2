import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithEsbuild } from 'vite';

const SOURCE = /^file:.*\.ts$/;

/** './spans.js' stands for './spans.ts' where there is no other, as the compiler has it. */
export function resolve(specifier, context, next) {
  if (!specifier.startsWith('.')) return next(specifier, context);
  const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
  return existsSync(source) ? { url: source.href, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (!SOURCE.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transformWithEsbuild(readFileSync(path, 'utf8'), path, { sourcemap: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
