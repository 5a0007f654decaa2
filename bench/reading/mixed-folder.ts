import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SAMPLES } from './samples.js';

const FILES_A_FOLDER = 500;

/** Every fifth file is compressed, one in fifty is no article. */
function fileOf(number: number): { readonly ending: string; readonly content: Uint8Array } {
  if (number % 50 === 49) return { ending: '.png', content: Buffer.alloc(2_000, number) };
  const { ending, make } = SAMPLES[number % SAMPLES.length]!;
  const content = Buffer.from(make(number));
  return number % 5 === 0 ? { ending: `${ending}.gz`, content: gzipSync(content) } : { ending, content };
}

function writeFile(folder: string, number: number): void {
  const place = join(folder, `${Math.floor(number / FILES_A_FOLDER)}`);
  mkdirSync(place, { recursive: true });
  const { ending, content } = fileOf(number);
  writeFileSync(join(place, `${number}${ending}`), content);
}

/** Runs `work` on a folder of files of all formats, which is removed behind it. */
export async function withMixedFolder<Result>(
  files: number,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    for (let number = 0; number < files; number++) writeFile(folder, number);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
