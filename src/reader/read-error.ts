/** A document that cannot be read, and where: its message is 'batch.jsonl:17: is not JSON'. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  /** 'batch.jsonl:17', 'today.txt'. */
  readonly location: string;
  /** What is wrong and what to do, without the place. */
  readonly reason: string;

  constructor(location: string, reason: string) {
    super(`${location}: ${reason}`);
    this.location = location;
    this.reason = reason;
  }
}
