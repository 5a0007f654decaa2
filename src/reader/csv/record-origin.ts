import type { MappedText } from '../../text/mapped-text.js';
import { type Origin, originOf } from '../../text/origin.js';
import type { CsvRecord } from './csv-records.js';

/** Offsets of an origin have 31 bits. */
const FARTHEST = 2_147_483_647;

/**
 * How the text of a row leads back to its file. Beyond 2 Gi code units, and behind a line that was too long to be counted, it leads to its
 * record, as a part of the file that is named by its line.
 */
export function recordOrigin(mapped: MappedText, { text, number, offset }: CsvRecord): Origin {
  const inRecord = originOf(mapped, text);
  if (offset + text.length > FARTHEST)
    return { ...inRecord, parts: [{ name: `record of line ${number}`, start: 0 }] };
  return {
    ...inRecord,
    map: { ...inRecord.map, originals: inRecord.map.originals.map((at) => at + offset) },
    lines: inRecord.lines.map((line) => line + number - 1),
  };
}
