const HIGH = Uint8Array.from({ length: 128 }, (_, index) => index + 0x80);

/** The bytes of a text in an encoding of one byte a letter. */
export function inBytes(text: string, encoding: string): Buffer {
  const letters = [...new TextDecoder(encoding).decode(HIGH)];
  const bytes = [...text].map((letter) =>
    letter < '\u0080' ? letter.charCodeAt(0) : 0x80 + letters.indexOf(letter),
  );
  if (bytes.includes(0x7f)) throw new Error(`${encoding} has not every letter of ${text}`);
  return Buffer.from(bytes);
}
