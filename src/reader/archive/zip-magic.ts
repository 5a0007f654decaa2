/** True for what begins with a file in a zip archive, or with the end of an empty one (APPNOTE.TXT 4.3.7, 4.3.16). */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

const NAME_LENGTH = 26;
const NAME = 30;

/** Name of the first file in a zip archive; empty when there is none. */
export function firstNameIn(head: Uint8Array): string {
  if (!isZip(head) || head.length < NAME) return '';
  const length = head[NAME_LENGTH]! | (head[NAME_LENGTH + 1]! << 8);
  return Buffer.from(head.subarray(NAME, NAME + length)).toString('latin1');
}
