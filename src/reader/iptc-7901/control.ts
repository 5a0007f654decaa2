/** The control characters of IPTC 7901 (https://www.iptc.org/std/IPTC7901/1.0/specification/7901V5.pdf). */
export const SOH = '\u0001';
export const STX = '\u0002';
export const ETX = '\u0003';
export const EOT = '\u0004';
const SYN = '\u0016';
const NUL = '\u0000';

/** What lines, and the stretch before a message, may be padded with. */
export const isPadding = (character: string): boolean =>
  character === SYN || character === NUL || /\s/.test(character);

/** True for what is no letter of a text: controls other than tabs. */
export const isControl = (character: string): boolean => character < ' ' && character !== '\t';
