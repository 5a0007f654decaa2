/**
 * Compiles the benchmarks with the compiler that builds the product and runs them; arguments go on to bench/main.ts.
 * The compiled files lie in node_modules/.cache, so that nothing is left beside the sources.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'node_modules/.cache/verbatim-bench');
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

function run(...nodeArguments) {
  const { status } = spawnSync(process.execPath, nodeArguments, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(built, { recursive: true });
writeFileSync(join(built, 'package.json'), '{ "type": "module" }\n');
run(compiler, '-p', 'bench/tsconfig.json', '--outDir', built);
run(join(built, 'bench/main.js'), ...process.argv.slice(2));
