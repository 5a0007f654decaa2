import { FILE_VERSION, MAGIC, type ModelDescription, type ModelHeader } from './model-file.js';
import { encodeTable } from './stored-table.js';

export type TableValues = Int8Array | Uint8Array | Uint16Array | Int32Array | Float32Array;

const typeOf = (values: TableValues) => {
  if (values instanceof Int8Array) return 'int8';
  if (values instanceof Uint8Array) return 'uint8';
  if (values instanceof Uint16Array) return 'uint16';
  return values instanceof Int32Array ? 'int32' : 'float32';
};

/** The bytes of a model file; `readModelFile` gives the same tables and numbers back. */
export function writeModelFile(
  { name, features }: ModelDescription,
  numbers: Readonly<Record<string, number>>,
  tables: Readonly<Record<string, TableValues>>,
): Uint8Array {
  const encoded = Object.entries(tables).map(([table, values]) => encodeTable(table, typeOf(values), values));
  const header: ModelHeader = { name, features, numbers, tables: encoded.map(({ table }) => table) };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const size = encoded.reduce((sum, { stored }) => sum + stored.length, 12 + text.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FILE_VERSION, true);
  view.setUint32(8, text.length, true);
  bytes.set(text, 12);
  let offset = 12 + text.length;
  for (const { stored } of encoded) {
    bytes.set(stored, offset);
    offset += stored.length;
  }
  return bytes;
}
