/** A model file that this program cannot use; the message says which and what to do. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}
