import { ModelFileError } from './model-file-error.js';
import { decodeTable, type StoredTable, type TableType } from './stored-table.js';

/** 'VBTM' as the bytes stand in the file. */
export const MAGIC = 0x4d544256;
/** Of the layout of the file, not of what the models know. */
export const FILE_VERSION = 1;

/** What a model is and how its features are made. */
export interface ModelDescription {
  readonly name: string;
  /** Version of the code that makes the features: weights mean nothing to any other. */
  readonly features: number;
}

export interface ModelHeader extends ModelDescription {
  /** Settings that belong to the weights: scales, thresholds. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly tables: readonly StoredTable[];
}

/** A model as it was stored: named tables of numbers, and single numbers. Asking for what it does not hold throws. */
export class ModelFile {
  readonly header: ModelHeader;
  readonly #bytes: Uint8Array;
  readonly #offsets = new Map<string, number>();

  constructor(header: ModelHeader, bytes: Uint8Array) {
    this.header = header;
    this.#bytes = bytes;
    let offset = 0;
    for (const { name, bytes: size } of header.tables) {
      this.#offsets.set(name, offset);
      offset += size;
    }
    if (offset !== bytes.length)
      throw new ModelFileError(`The model file '${header.name}' is cut short or damaged.`);
  }

  number(name: string): number {
    const value = this.header.numbers[name];
    if (value === undefined)
      throw new ModelFileError(`The model file '${this.header.name}' has no number '${name}'.`);
    return value;
  }

  int8(name: string): Int8Array {
    return new Int8Array(this.#decode(name, 'int8').buffer);
  }

  uint8(name: string): Uint8Array {
    return this.#decode(name, 'uint8');
  }

  uint16(name: string): Uint16Array {
    return new Uint16Array(this.#decode(name, 'uint16').buffer);
  }

  int32(name: string): Int32Array {
    return new Int32Array(this.#decode(name, 'int32').buffer);
  }

  float32(name: string): Float32Array {
    return new Float32Array(this.#decode(name, 'float32').buffer);
  }

  #decode(name: string, type: TableType): Uint8Array {
    const table = this.header.tables.find((one) => one.name === name && one.type === type);
    if (!table)
      throw new ModelFileError(`The model file '${this.header.name}' has no ${type} table '${name}'.`);
    const offset = this.#offsets.get(name)!;
    return decodeTable(table, this.#bytes.subarray(offset, offset + table.bytes));
  }
}

const HEAD = 12;

function headerOf(bytes: Uint8Array): { header: ModelHeader; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC)
    throw new ModelFileError('This is no model file.');
  const version = view.getUint32(4, true);
  if (version !== FILE_VERSION)
    throw new ModelFileError(
      `The model file has layout ${version}; this program reads layout ${FILE_VERSION}.`,
    );
  const end = HEAD + view.getUint32(8, true);
  if (end > bytes.length) throw new ModelFileError('The model file is cut short.');
  return { header: parsedHeader(bytes.subarray(HEAD, end)), end };
}

function parsedHeader(bytes: Uint8Array): ModelHeader {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ModelHeader;
  } catch {
    throw new ModelFileError('The head of the model file is damaged.');
  }
}

/**
 * Reads a model file. Little-endian machines only, as Node runs on.
 * @throws ModelFileError when the bytes are no model, another model, or one whose features this program does not make
 */
export function readModelFile(bytes: Uint8Array, wanted: ModelDescription): ModelFile {
  const { header, end } = headerOf(bytes);
  if (header.name !== wanted.name)
    throw new ModelFileError(`The model file holds '${header.name}', not '${wanted.name}'.`);
  if (header.features !== wanted.features)
    throw new ModelFileError(
      `The model '${header.name}' was trained for features ${header.features}; this program makes features ${wanted.features}. Train it again.`,
    );
  return new ModelFile(header, bytes.subarray(end));
}
