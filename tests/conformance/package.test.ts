import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Ways to find the types of which the package has none, on purpose: it is ES modules for Node.js 20.11 and later. */
const NOT_OFFERED: Readonly<Record<string, string>> = {
  'NoResolution of ./sdk by node10': 'Node.js before 12 does not read "exports".',
  'CJSResolvesToESM of ./sdk by node16-cjs': 'A CommonJS program reaches ES modules by import().',
};

const npm = (...arguments_: string[]): void => {
  const { status, stderr } = spawnSync('npm', arguments_, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

/** The package as npm would publish it; what is built already is taken as it is. */
function packed(): Uint8Array<ArrayBuffer> {
  const folder = temporaryFolder({});
  if (!existsSync(join(root, 'dist/sdk/index.js'))) npm('run', 'build');
  npm('pack', '--ignore-scripts', '--pack-destination', folder);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return new Uint8Array(readFileSync(join(folder, `verbatim-${version}.tgz`)));
}

test('the packed package is in order, by publint and by attw', async () => {
  const tarball = packed();
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages).toEqual([]);
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  const problems = analysis.types ? analysis.problems : [];
  expect(analysis.types).toMatchObject({ kind: 'included' });
  expect(
    problems.map((problem) =>
      'resolutionKind' in problem
        ? `${problem.kind} of ${problem.entrypoint} by ${problem.resolutionKind}`
        : problem.kind,
    ),
  ).toEqual(Object.keys(NOT_OFFERED));
});
