/** Of a text as short as a line, more than a tenth has to be what no text has. */
const LETTERS_A_CONTROL_IN_A_LINE = 10;
/** Texts have a damaged letter here and there; in other data one byte in ten or so is a control character. */
const FEW_CONTROLS = 3;
const LETTERS_A_CONTROL = 50;

/** True for data other than text by the control characters in it. @param text its beginning, decoded as if it were text */
export function looksBinary(text: string): boolean {
  const expected = Math.min(
    text.length / LETTERS_A_CONTROL_IN_A_LINE,
    FEW_CONTROLS + text.length / LETTERS_A_CONTROL,
  );
  return controlsIn(text) > expected;
}

function controlsIn(text: string): number {
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  return controls;
}

/** Backspace to carriage return stand in texts, as does the escape of ISO 2022. */
const isControl = (code: number): boolean =>
  code < 0x20 ? code < 8 || (code > 13 && code !== 0x1b) : code === 0x7f;
