import type { MatterFields } from './front-matter-fields.js';

const PAIR = /^\s*(?:"([^"]+)"|([\w-]+))\s*=\s*(.*)$/;
const STRING = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g;
const BARE = /^[\w:.+-]+(?: \d[\w:.+-]*)?$/;
const NOTE = /^\s*(?:#.*)?$/;

/**
 * The simple keys of TOML before its first table: strings, dates, numbers, lists of strings in one line.
 * @throws Error for a line of another form
 */
export function tomlFields(text: string): MatterFields {
  const fields = new Map<string, unknown>();
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) break;
    if (NOTE.test(line)) continue;
    const pair = PAIR.exec(line);
    const value = pair === null ? null : tomlValue(pair[3]!.trim());
    if (pair === null || value === null)
      throw new Error(`this line of TOML is not read: ${line.slice(0, 80)}`);
    fields.set(pair[1] ?? pair[2]!, value);
  }
  return fields;
}

function tomlValue(written: string): unknown {
  const strings = [...written.matchAll(STRING)].map(([, basic, literal]) => literal ?? unescaped(basic!));
  if (written.startsWith('[')) return written.includes(']') ? strings : null;
  if (/^["']{3}/.test(written)) return null;
  if (/^["']/.test(written)) return strings[0] ?? null;
  const bare = written.replace(/\s*#.*$/, '');
  return BARE.test(bare) ? bare : null;
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code: string | undefined, letter: string | undefined) =>
    code === undefined
      ? letter!.replace('n', '\n').replace('t', '\t')
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
