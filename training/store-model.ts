import { writeFileSync } from 'node:fs';

/** Stores a model among those that are shipped and tells its size. */
export function storeModel(file: string, bytes: Uint8Array): void {
  writeFileSync(`models/${file}`, bytes);
  console.log(`models/${file}: ${bytes.length} bytes`);
}
