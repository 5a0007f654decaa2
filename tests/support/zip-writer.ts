import { deflateRawSync } from 'node:zlib';

/** A file of an archive; what a hostile archive says of itself may be given. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Unix mode: 0o120777 for a link. */
  readonly mode?: number;
  readonly isEncrypted?: boolean;
  readonly method?: number;
  /** Written as it is in place of the deflated content. */
  readonly packed?: Uint8Array;
  readonly crc?: number;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crcOf = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8), ~0) >>> 0;

const record = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(value >>> 0);
      return bytes.subarray(0, size);
    }),
  );

/** A zip archive (APPNOTE.TXT 4.3), its files deflated. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    content,
    mode = 0o100644,
    isEncrypted = false,
    method = 8,
    crc,
    packed: given,
  } of files) {
    const bytes = Buffer.from(content as string);
    const [packed, nameBytes] = [given ?? deflateRawSync(bytes), Buffer.from(name)];
    const common = [
      ...[
        [2, 20],
        [2, 0x800 | Number(isEncrypted)],
        [2, method],
        [2, 0],
        [2, 0x21],
      ],
      ...[
        [4, crc ?? crcOf(bytes)],
        [4, packed.length],
        [4, bytes.length],
        [2, nameBytes.length],
        [2, 0],
      ],
    ] as [2 | 4, number][];
    const local = Buffer.concat([record([4, 0x04034b50], ...common), nameBytes, packed]);
    directory.push(
      record(
        [4, 0x02014b50],
        [2, 0x031e],
        ...common,
        [2, 0],
        [2, 0],
        [2, 0],
        [4, mode * 65_536],
        [4, offset],
      ),
      nameBytes,
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const [count, size] = [files.length, central.length];
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...parts, central, end]);
}
