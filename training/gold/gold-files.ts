import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the gold data lie: beside the project, or where GOLD says. */
const GOLD = resolve(process.env.GOLD ?? '../shared/gold');

/** The text of a gold file by its path inside the collection, unpacked when its name ends in .gz. */
export function goldText(path: string): string {
  const file = `${GOLD}/${path}`;
  if (!existsSync(file)) throw new Error(`There is no ${file}. Set GOLD to the folder of the gold data.`);
  const bytes = readFileSync(file);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The documents of a file of JSON Lines; the caller says what they are. */
export const goldLines = <T>(path: string): readonly T[] =>
  goldText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
