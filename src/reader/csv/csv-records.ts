import { type CsvLine, csvLines } from './csv-lines.js';
import { DELIMITERS, delimiterOf } from './delimiter.js';

/** The lines of one record, its fields not yet told apart. */
export interface CsvRecord extends CsvLine {
  readonly text: string;
}

/** Why what begins in a line is no record. */
export interface CsvFault {
  readonly number: number;
  readonly reason: string;
}

/** Most bytes of a line, and most code units of a record. */
const LONGEST = 16_777_216;

/** Lays the lines of records together: a line end between quotation marks is part of a field. */
class RecordCutter {
  #open: CsvLine[] = [];
  #size = 0;
  #isQuoted = false;
  /** The first record tells which one it is. */
  #delimiters = DELIMITERS;

  *line(line: CsvLine): Generator<CsvRecord | CsvFault> {
    const { text, number } = line;
    if (text === null) {
      yield* this.giveUp();
      yield { number, reason: `has more than ${LONGEST} bytes in a line, the most that are read` };
      return;
    }
    this.#open.push(line);
    this.#size += text.length + 1;
    this.#isQuoted = endsInQuotes(text, this.#isQuoted, this.#delimiters);
    if (!this.#isQuoted) yield this.#record();
    else if (this.#size > LONGEST) yield* this.giveUp();
  }

  /**
   * Nothing closes the quotation mark: what came since is read line by line, each a record or a fault, so that no line is looked at more
   * than twice.
   */
  *giveUp(): Generator<CsvRecord | CsvFault> {
    const lines = this.#open;
    this.#open = [];
    this.#isQuoted = false;
    this.#size = 0;
    for (const { text, number, offset } of lines) {
      if (text === null || endsInQuotes(text, false, this.#delimiters))
        yield {
          number,
          reason: 'opens a quotation mark that is never closed; the lines below are read one by one',
        };
      else yield { text, number, offset };
    }
  }

  #record(): CsvRecord {
    const [{ number, offset }] = this.#open as [CsvLine];
    const text = this.#open.map((line) => line.text).join('\n');
    this.#open = [];
    this.#size = 0;
    if (this.#delimiters === DELIMITERS && text.trim() !== '') this.#delimiters = delimiterOf(text);
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, number, offset };
  }
}

/** The records of a file one by one, those of blank lines left out; RFC 4180 with LF or CRLF, the delimiter told by the first record. */
export async function* csvRecords(
  chunks: AsyncIterable<Uint8Array>,
  charset: string | null,
): AsyncGenerator<CsvRecord | CsvFault> {
  const cutter = new RecordCutter();
  for await (const line of csvLines(chunks, charset, LONGEST)) yield* withWords(cutter.line(line));
  yield* withWords(cutter.giveUp());
}

function* withWords(records: Iterable<CsvRecord | CsvFault>): Generator<CsvRecord | CsvFault> {
  for (const record of records) if (!('text' in record) || record.text.trim() !== '') yield record;
}

/** Whether a line ends between quotation marks. They open a field at its start alone: 'a 5" pipe' has none; two are one of the text. */
function endsInQuotes(line: string, startsInQuotes: boolean, delimiters: string): boolean {
  let isQuoted = startsInQuotes;
  let at = line.indexOf('"');
  while (at >= 0) {
    if (isQuoted && line[at + 1] === '"') at += 1;
    else if (isQuoted) isQuoted = false;
    else isQuoted = at === 0 || delimiters.includes(line[at - 1]!);
    at = line.indexOf('"', at + 1);
  }
  return isQuoted;
}
