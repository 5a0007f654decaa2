import { PRONOUN_FEATURES } from '../../src/identity/pronouns/pronoun-feature-list.js';
import { agrees, judgeWith, type PronounProblem } from '../../src/identity/pronouns/pronoun-judge.js';
import type { Referent } from '../../src/identity/referent.js';
import { overlaps } from '../../src/text/span.js';
import type { ChainedDocument, GoldMention } from './gold-documents.js';
import type { Reader, Reading } from './reading.js';

/** A choice among alternatives, each a list of features, of which some are right. */
export interface Choice {
  readonly alternatives: readonly (readonly number[])[];
  readonly right: readonly number[];
}

/** A document read, and to which chain its mentions belong. */
export interface ChainedReading extends Reading {
  readonly document: ChainedDocument;
  /** By mention; null where the gold data have none. */
  readonly chains: readonly (string | null)[];
  /** By mention: whether a name of its chain stands before it. */
  readonly isNamedBefore: readonly boolean[];
}

const chainAt = (gold: readonly GoldMention[], isSame: (mention: GoldMention) => boolean): string | null =>
  gold.find(isSame)?.chain ?? null;

/** @param givenNames whether names are those of the gold data */
export function readChained(reader: Reader, document: ChainedDocument, givenNames: boolean): ChainedReading {
  const reading = reader.read(document.text, givenNames ? document.names : null);
  const chains = reading.view.mentions.map((mention) => {
    if (mention.kind === 'NAME') return chainAt(document.names, (name) => overlaps(name, mention.core));
    if (mention.kind === 'NOMINAL')
      return chainAt(document.heads, ({ start }) => start === mention.core.start);
    const isSame = ({ start, end }: GoldMention): boolean => start === mention.start && end === mention.end;
    return mention.gender === null ? null : chainAt(document.mentions, isSame);
  });
  const isNamedBefore = reading.view.mentions.map(({ start }, index) =>
    document.names.some((name) => name.chain === chains[index] && name.start < start),
  );
  return { ...reading, document, chains, isNamedBefore };
}

/** The chain to which most mentions by which somebody is known belong. */
export function chainOf({ chains }: ChainedReading, { mentions }: Referent): string | null {
  const counts = new Map<string, number>();
  for (const index of mentions) {
    const chain = chains[index];
    if (chain) counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * The choices that the pronouns of a document ask for, each made rightly so that the next sees what is true. Pronouns are
 * left out whose name stands before but is no candidate: nothing can be learned from what was not found.
 */
export function choicesByChains(reading: ChainedReading): readonly Choice[] {
  const choices: Choice[] = [];
  reading.resolve({
    agrees,
    choose: ({ place, candidates, features, nobody }) => {
      const chain = reading.chains[place.mention];
      if (!chain) return -1;
      const right = candidates.flatMap(({ trace }, index) =>
        chainOf(reading, trace.referent) === chain ? [index] : [],
      );
      const isOpen = right.length === 0;
      if (!isOpen || !reading.isNamedBefore[place.mention])
        choices.push({
          alternatives: [nobody, ...features],
          right: isOpen ? [0] : right.map((index) => index + 1),
        });
      return right.at(-1) ?? -1;
    },
  });
  return choices;
}

/** What depends on the gender of a pronoun, on who agrees with it or on leaving it open: nothing that genders can teach. */
const TOLD_BY_GENDER = /^(?:nobody|gender|called|chained|last speaker|latest|second|third|earlier than)/;
const HIDDEN: ReadonlySet<number> = new Set(
  PRONOUN_FEATURES.flatMap((name, index) => (TOLD_BY_GENDER.test(name) ? [index] : [])),
);

function choiceByGender({ place, candidates, features }: PronounProblem): Choice | null {
  const known = candidates.flatMap(({ trace: { referent } }, index) =>
    referent.gender === null ? [] : [{ index, referent, isRight: referent.gender === place.gender }],
  );
  const named = known.filter(({ referent }) => referent.kind === 'PERSON');
  const isTelling = named.some(({ isRight }) => isRight) && named.some(({ isRight }) => !isRight);
  if (!isTelling) return null;
  return {
    alternatives: known.map(({ index }) => features[index]!.filter((feature) => !HIDDEN.has(feature))),
    right: known.flatMap(({ isRight }, index) => (isRight ? [index] : [])),
  };
}

/**
 * Choices whose answer a gender gives away: where men and women are named, "she" means one of the women. What gender tells
 * is hidden from the features, so that they learn from where people stand. Needs no annotation.
 * @param weights by which the other pronouns are resolved
 */
export function choicesByGender(reading: Reading, weights: ArrayLike<number>): readonly Choice[] {
  const choices: Choice[] = [];
  const { choose } = judgeWith(weights);
  reading.resolve({
    agrees: () => true,
    choose: (problem) => {
      const choice = choiceByGender(problem);
      if (choice) choices.push(choice);
      return choose({
        ...problem,
        features: problem.features.map((features, index) =>
          agrees(problem.candidates[index]!.trace, problem.place.gender) ? features : [IMPOSSIBLE],
        ),
      });
    },
  });
  return choices;
}

/** A feature without a weight counts 0; see `withImpossible`. */
const IMPOSSIBLE = PRONOUN_FEATURES.length;

/** Weights with one more that rules an alternative out. */
export const withImpossible = (weights: ArrayLike<number>): readonly number[] => [
  ...Array.from(weights),
  Number.NEGATIVE_INFINITY,
];
