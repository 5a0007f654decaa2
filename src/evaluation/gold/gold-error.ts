/** A line of gold that cannot be used, and where: its message is 'dev.jsonl:12: quotes[3].end lies behind the text'. */
export class GoldError extends Error {
  override readonly name = 'GoldError';

  constructor(
    readonly location: string,
    readonly reason: string,
  ) {
    super(`${location}: ${reason}`);
  }
}
