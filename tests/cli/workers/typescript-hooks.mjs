import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = /^file:.*\.ts$/;
const COMPILED = fileURLToPath(new URL('../../../node_modules/.cache/verbatim-tests/', import.meta.url));

/** './spans.js' stands for './spans.ts' where there is no other, as the compiler has it. */
export function resolve(specifier, context, next) {
  if (!specifier.startsWith('.')) return next(specifier, context);
  const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
  return existsSync(source) ? { url: source.href, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (!SOURCE.test(url)) return next(url, context);
  return { format: 'module', source: await compiled(fileURLToPath(url)), shortCircuit: true };
}

/** Workers load the same sources: each is compiled once, and again when its text is another. */
async function compiled(path) {
  const text = readFileSync(path, 'utf8');
  const kept = `${COMPILED}${createHash('sha256').update(path).update(text).digest('hex')}.js`;
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { transformWithEsbuild } = await import('vite');
  const { code } = await transformWithEsbuild(text, path, { sourcemap: 'inline' });
  keep(kept, code);
  return code;
}

/** Whole or not at all, as others may be reading. */
function keep(path, code) {
  const unfinished = `${path}.${process.pid}.${Math.random()}`;
  mkdirSync(COMPILED, { recursive: true });
  writeFileSync(unfinished, code);
  renameSync(unfinished, path);
}
