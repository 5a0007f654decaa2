import { Parser, type ParserOptions } from 'htmlparser2';

/**
 * Elements inside elements are kept to this depth, so that whoever walks a tree may call itself. What is in deeper ones goes into the
 * last.
 */
const DEEPEST = 400;

/**
 * A parser that takes elements at `DEEPEST` as empty: what follows them is not in them. It would keep a list of all open ones else, and
 * need time that grows with the square of tags that are never closed.
 */
export class ShallowParser extends Parser {
  #depth = 0;
  #isTooDeep = false;

  constructor(handler: NonNullable<ConstructorParameters<typeof Parser>[0]>, options: ParserOptions) {
    super(
      {
        ...handler,
        onopentag: (...tag) => {
          this.#depth += 1;
          handler.onopentag?.(...tag);
        },
        onclosetag: (...tag) => {
          this.#depth -= 1;
          handler.onclosetag?.(...tag);
        },
      },
      options,
    );
  }

  override onopentagname(start: number, end: number): void {
    this.#isTooDeep = this.#depth >= DEEPEST;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isTooDeep = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    return this.#isTooDeep || super.isVoidElement(name);
  }
}
