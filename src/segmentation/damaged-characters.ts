import type { DiagnosticLog } from './diagnostic-log.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the control characters that are looked for
const CONTROL_RUN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/g;

/** Under the u flag a surrogate matches only where its other half is missing. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** Reports what no text should hold; a run of control characters is one place. */
export function reportDamagedCharacters(text: string, log: DiagnosticLog): void {
  for (const { 0: run, index } of text.matchAll(CONTROL_RUN)) {
    log.add('CONTROL_CHARACTER', { start: index, end: index + run.length });
  }
  for (const { index } of text.matchAll(LONE_SURROGATE)) {
    log.add('LONE_SURROGATE', { start: index, end: index + 1 });
  }
}
