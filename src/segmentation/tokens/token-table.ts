const FIRST_CAPACITY = 256;

/** Tokens while they are being found: columns that grow, no object a token. */
export class TokenTable {
  starts = new Int32Array(FIRST_CAPACITY);
  ends = new Int32Array(FIRST_CAPACITY);
  paragraphs = new Int32Array(FIRST_CAPACITY);
  readonly forms: string[] = [];
  /** Indexes of tokens that look like quotation marks. */
  readonly marks: number[] = [];

  get length(): number {
    return this.forms.length;
  }

  add(form: string, start: number, end: number, paragraph: number): void {
    const index = this.forms.length;
    if (index === this.starts.length) this.#grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.paragraphs[index] = paragraph;
    this.forms.push(form);
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.paragraphs = doubled(this.paragraphs);
  }
}

function doubled(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
