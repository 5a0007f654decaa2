/** What the bytes 0x80 to 0x9f stand for; five of them stand for nothing and stay control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Written out because TextDecoder of some Node 20 releases reads windows-1252 as Latin-1 and so loses curly marks. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80]!);
