import { ModelFileError } from './model-file-error.js';

const TABLE_TYPES = { int8: 1, uint8: 1, uint16: 2, int32: 4, float32: 4 } as const;
export type TableType = keyof typeof TABLE_TYPES;

/** How a table lies in a model file. */
export interface StoredTable {
  readonly name: string;
  readonly type: TableType;
  /** Number of entries. */
  readonly length: number;
  /** Bytes in the file. */
  readonly bytes: number;
  /** PLAIN: as in memory. GAPS: for each entry that is not 0 the distance to the one before (LEB128) and the entry; bytes only. */
  readonly coding: 'PLAIN' | 'GAPS';
}

/** Undefined when the bytes are no such coding of a table of this length. */
function decodeGaps(stored: Uint8Array, length: number): Uint8Array | undefined {
  const table = new Uint8Array(length);
  let [position, at] = [-1, 0];
  while (at < stored.length) {
    let [gap, shift, byte] = [0, 0, 0];
    do {
      byte = stored[at++]!;
      gap |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    position += gap;
    table[position] = stored[at++]!;
  }
  return position < length && at === stored.length ? table : undefined;
}

/** `slice` of a Node.js Buffer would not copy. */
const decodePlain = (stored: Uint8Array, length: number): Uint8Array | undefined =>
  stored.length === length ? new Uint8Array(stored) : undefined;

/**
 * The bytes of a table as they lie in memory, in a buffer of their own.
 * @throws ModelFileError when there are too many or too few
 */
export function decodeTable({ name, type, coding, length }: StoredTable, stored: Uint8Array): Uint8Array {
  const size = length * TABLE_TYPES[type];
  const table = coding === 'GAPS' ? decodeGaps(stored, size) : decodePlain(stored, size);
  if (!table) throw new ModelFileError(`The table '${name}' of the model file is damaged.`);
  return table;
}

function encodeGaps(table: Uint8Array): Uint8Array {
  const stored: number[] = [];
  let last = -1;
  table.forEach((value, index) => {
    if (value === 0) return;
    let gap = index - last;
    for (; gap > 127; gap >>>= 7) stored.push((gap & 127) | 128);
    stored.push(gap, value);
    last = index;
  });
  return Uint8Array.from(stored);
}

/** The shorter of the two codings. */
export function encodeTable(
  name: string,
  type: TableType,
  values: ArrayBufferView,
): { readonly table: StoredTable; readonly stored: Uint8Array } {
  const plain = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const length = plain.length / TABLE_TYPES[type];
  const gaps = TABLE_TYPES[type] === 1 ? encodeGaps(plain) : plain;
  const isShorter = gaps.length < plain.length;
  const stored = isShorter ? gaps : plain;
  return {
    table: { name, type, length, bytes: stored.length, coding: isShorter ? 'GAPS' : 'PLAIN' },
    stored,
  };
}
