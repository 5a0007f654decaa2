import pico from 'picocolors';
import type { OutputStream, Terminal } from './terminal.js';

export type Colours = ReturnType<typeof pico.createColors>;

/** NO_COLOR wins over FORCE_COLOR (https://no-color.org); without either, colour is for windows that have it. */
export function hasColours(stream: OutputStream, environment: Terminal['environment']): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && environment.TERM !== 'dumb';
}

export const coloursIf = (coloured: boolean): Colours => pico.createColors(coloured);
