/** Takes every step of docs/walkthrough.md against servers that `verbatim serve` starts, and compares what comes of it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOfTests } from './server/support/keys.js';
import { type Step, stepsOf } from './support/walkthrough/blocks.js';
import { Names } from './support/walkthrough/names.js';
import { Shell } from './support/walkthrough/shell.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const COMMAND = `#!/bin/sh\nexec ${process.execPath} ${join(root, 'bin/verbatim.js')} "$@"\n`;

const changedAt = (path: string): number =>
  statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The command runs what is built: it is built again when a source is newer. */
function build(): void {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const built = changedAt('dist/cli/main.js');
  if (sources.every((path) => !path.endsWith('.ts') || changedAt(join('src', path)) <= built)) return;
  const { status, stdout } = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}

const listening = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => resolve(server));
  });

/** Ports that nobody listens to, in the place of those of the document. */
async function freePorts(written: readonly string[]): Promise<(text: string) => string> {
  const servers = await Promise.all(written.map(listening));
  const free = servers.map((server) => String((server.address() as AddressInfo).port));
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return (text) => written.reduce((put, port, index) => put.replaceAll(port, free[index]!), text);
}

const folder = folderOfTests();
const shell = new Shell(folder, 'PATH=$PWD:$PATH');
const names = new Names();
let atFreePorts: (text: string) => string;

beforeAll(async () => {
  build();
  writeFileSync(join(folder, 'verbatim'), COMMAND, { mode: 0o755 });
  atFreePorts = await freePorts(['4000', '4001']);
});
afterAll(() => shell.close());

async function answerTo({ note, text }: Step): Promise<unknown> {
  const key = note.replace('as ', '');
  const response = await fetch(atFreePorts('http://localhost:4000/graphql'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === '' ? {} : { authorization: names.in(`Bearer <${key}>`) }),
    },
    body: JSON.stringify({ query: names.in(text) }),
  });
  return response.json();
}

describe('the walk through everything', () => {
  const steps = stepsOf(readFileSync(join(root, 'docs/walkthrough.md'), 'utf8'));

  it.each(steps)('line $line: $language $note', async (step) => {
    const isShell = step.language === 'sh';
    const found = isShell ? await shell.run(names.in(atFreePorts(step.text))) : await answerTo(step);
    const expected = isShell ? step.output : JSON.parse(step.output);
    expect(found).toEqual(names.fill(expected, found));
  });
});

describe('a name', () => {
  it('stands for what was found in its place, there and from then on', () => {
    const learning = new Names();
    const found = { id: 'a.1', texts: ['key a.1: k7', 'x'] };
    expect(learning.fill({ id: '<id>', texts: ['key <id>: <key>', 'x'] }, found)).toEqual(found);
    expect(learning.fill({ id: '<id>' }, { id: 'a.2' })).toEqual({ id: 'a.1' });
    expect(learning.in('Bearer <key>')).toBe('Bearer k7');
  });

  it('hides nothing else that differs', () => {
    const learning = new Names();
    expect(learning.fill('status <code> OK', 'status 500')).toBe('status <code> OK');
    expect(learning.fill({ a: ['<x>'] }, { a: null })).toEqual({ a: ['<x>'] });
  });
});
