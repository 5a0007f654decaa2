import { OUTSIDE } from '../../src/learning/sequence/span-labels.js';
import type { Tokens } from '../../src/model/tokens.js';
import { NAME_LABELS, NAME_TYPES } from '../../src/recognition/names/model/name-model.js';
import type { TokenRange } from '../../src/recognition/names/tagged-name.js';

export interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Types of the gold sets as types of names; amounts and dates are none. */
const TYPES: Readonly<Record<string, string>> = {
  PER: 'PERSON',
  ORG: 'BODY',
  LOC: 'PLACE',
  FACILITY: 'PLACE',
  MISC: 'OTHER',
  NORP: 'OTHER',
  PRODUCT: 'OTHER',
};

/** Any label may be right. */
const ANY = -1;
const bitOf = (label: number): number => 1 << label;
const isPossessive = (form: string): boolean => /^['’]s?$/.test(form);

/** The tokens of an entity, without a possessive at its end; null where it begins or ends inside a token: 'Lima-born'. */
function tokensOf(tokens: Tokens, { start, end }: GoldEntity): TokenRange | null {
  const from = tokens.at(start);
  let to = tokens.at(end - 1) + 1;
  while (to - 1 > from && isPossessive(tokens.form(to - 1))) to--;
  const endsWithStop = tokens.form(to - 1).endsWith('.') ? 1 : 0;
  return tokens.start(from) < start || tokens.end(to - 1) > end + endsWithStop ? null : { from, to };
}

function forgive(allowed: Int32Array, tokens: Tokens, { start, end }: GoldEntity): void {
  allowed.fill(ANY, tokens.at(start), tokens.at(end - 1) + 1);
}

/** What the label of each token may be. Where an entity does not agree with the tokens, any. */
export function allowedLabels(tokens: Tokens, entities: readonly GoldEntity[]): Int32Array {
  const path = new Uint8Array(tokens.length);
  const cut: GoldEntity[] = [];
  for (const entity of entities) {
    const type = (NAME_TYPES as readonly string[]).indexOf(TYPES[entity.label] ?? '');
    const range = type < 0 ? null : tokensOf(tokens, entity);
    if (range) NAME_LABELS.write(path, { ...range, type });
    else if (type >= 0) cut.push(entity);
  }
  const allowed = Int32Array.from(path, bitOf);
  for (const entity of cut) forgive(allowed, tokens, entity);
  return allowed;
}

const isOne = (bits: number): boolean => bits !== ANY && (bits & (bits - 1)) === 0;
const labelOf = (bits: number): number => 31 - Math.clz32(bits);

const agree = (before: number, bits: number): boolean =>
  !isOne(before) || !isOne(bits) || NAME_LABELS.mayFollow(labelOf(before), labelOf(bits));

/**
 * The part of the labels that a region sees. A name that the region cuts cannot be had: the labels beside the cut are
 * opened until some sequence holds to them.
 */
export function labelsOfRegion(allowed: Int32Array, { from, to }: TokenRange): Int32Array {
  const part = Int32Array.from([bitOf(OUTSIDE), ...allowed.subarray(from, to), bitOf(OUTSIDE)]);
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 1; i < part.length; i++) {
      if (agree(part[i - 1]!, part[i]!)) continue;
      if (i > 1) part[i - 1] = ANY;
      if (i < part.length - 1) part[i] = ANY;
      changed = true;
    }
  }
  return part.slice(1, -1);
}
