import { isSource } from '../../server/reading/source.js';
import type { Progress } from '../progress.js';
import { findInputs } from './find-inputs.js';

async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * Walks ahead of the reading and tells how much there is of it, so that a bar knows its end.
 * @returns a function that stops it
 */
export function expectFiles(files: readonly string[], progress: Pick<Progress, 'expect'>): () => void {
  let isStopped = false;
  const walk = async () => {
    for await (const item of findInputs(files, { open: nothing, columns: null })) {
      if (isStopped) return;
      if (isSource(item) && item.kind === 'FILE') progress.expect(item.size);
    }
  };
  void walk();
  return () => {
    isStopped = true;
  };
}
