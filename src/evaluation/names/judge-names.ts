import type { Span } from '../../text/span.js';
import type { GoldEntity } from '../gold/gold-article.js';
import type { EntityEntry } from '../predictions.js';
import { trimmedName } from './trimmed-name.js';

export const NAME_LABELS = ['PER', 'ORG'] as const;
export type NameLabel = (typeof NAME_LABELS)[number];

/** A name without titles and outer punctuation. */
export interface JudgedName extends Span {
  readonly label: NameLabel;
  /** Of a gold name: it was found. Of a found name: the gold has it. Same span, same label. */
  readonly right: boolean;
}

/** The names of one article, each span once a label. */
export interface JudgedNames {
  readonly gold: readonly JudgedName[];
  readonly found: readonly JudgedName[];
}

type Names = ReadonlyMap<string, Span>;

function namesOf(text: string, entities: readonly (Span & { label: string })[], label: NameLabel): Names {
  const trimmed = entities
    .filter((entity) => entity.label === label)
    .map((entity) => trimmedName(text, entity));
  return new Map(trimmed.map((name) => [`${name.start}-${name.end}`, name]));
}

const judged = (names: Names, others: Names, label: NameLabel): readonly JudgedName[] =>
  [...names].map(([key, { start, end }]) => ({ start, end, label, right: others.has(key) }));

/** Compares people and organisations by exact span once both sides are trimmed alike. */
export function judgeNames(
  text: string,
  gold: readonly GoldEntity[],
  found: readonly EntityEntry[],
): JudgedNames {
  const sides = NAME_LABELS.map((label) => {
    const [wanted, given] = [namesOf(text, gold, label), namesOf(text, found, label)];
    return { gold: judged(wanted, given, label), found: judged(given, wanted, label) };
  });
  return { gold: sides.flatMap((side) => side.gold), found: sides.flatMap((side) => side.found) };
}
