/**
 * Compiles a folder of scripts, and the sources that it imports, with the compiler that builds the product, and runs its
 * main.js with the arguments of this process. The compiled files lie in node_modules/.cache, beside no source, with the
 * models where they look for them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

function run(...nodeArguments) {
  const { status } = spawnSync(process.execPath, nodeArguments, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * @param {string} folder at the top of the project, with a tsconfig.json
 * @param {readonly string[]} flags of Node.js
 */
export function compileAndRun(folder, flags = []) {
  const built = join(root, `node_modules/.cache/verbatim-${folder}`);
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, 'package.json'), '{ "type": "module" }\n');
  if (!existsSync(join(built, 'models')))
    symlinkSync(join(root, 'models'), join(built, 'models'), 'junction');
  run(compiler, '-p', `${folder}/tsconfig.json`, '--outDir', built);
  run(...flags, join(built, `${folder}/main.js`), ...process.argv.slice(2));
}
