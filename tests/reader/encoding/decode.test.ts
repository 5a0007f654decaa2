import { expect, test } from 'vitest';
import { decode } from '../../../src/reader/encoding/decode.js';

test.each([
  ['UTF-8', [0x63, 0x61, 0x66, 0xc3, 0xa9], 'café'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9], 'cé'],
  ['UTF-16, low byte first', [0xff, 0xfe, 0x63, 0x00, 0xe9, 0x00], 'cé'],
  ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x63, 0x00, 0xe9], 'cé'],
  ['windows-1252, for it is no UTF-8', [0x93, 0x63, 0xe9, 0x94], '“cé”'],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => {
  expect(decode(Uint8Array.from(bytes))).toBe(text);
});
