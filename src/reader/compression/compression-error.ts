/** Compressed bytes that end too early, are damaged or expand beyond all measure. The message goes on from 'today.txt.gz: ...'. */
export class CompressionError extends Error {
  override readonly name = 'CompressionError';
}
