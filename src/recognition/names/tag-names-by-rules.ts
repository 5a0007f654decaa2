import type { MentionLabel } from '../../model/mention.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import { ArticleEvidence } from './article-evidence.js';
import { capitalRuns } from './capital-runs.js';
import { actsAsPerson, standsWithin } from './name-context.js';
import { type NameCandidate, splitRun } from './split-run.js';
import { strongLabel } from './strong-label.js';
import type { NameTagger, TaggedName } from './tagged-name.js';
import { weakLabel } from './weak-label.js';

function candidates(words: ArticleWords): NameCandidate[] {
  return capitalRuns(words).flatMap((run) => [...splitRun(words, run)]);
}

function addLoneNames(words: ArticleWords, names: readonly NameCandidate[], evidence: ArticleEvidence): void {
  for (const name of names) {
    const isUsual = has(words, name.from, TRAIT.COMMON | TRAIT.PLACE | TRAIT.ALL_CAPITALS);
    if (name.to - name.from === 1 && !isUsual && !standsWithin(words, name)) evidence.addLone(name.from);
  }
}

/** Names of several words that act as people do are sure enough to tell who a lone word of them is. */
function addActors(words: ArticleWords, names: readonly NameCandidate[], evidence: ArticleEvidence): void {
  for (const name of names) {
    const isShort = name.to - name.from > 1 && name.to - name.from <= 4;
    const isKnown = evidence.labelOf(name) !== undefined;
    if (isShort && !isKnown && (actsAsPerson(words, name) || evidence.shortens(name))) {
      const label = weakLabel(words, name, evidence);
      if (label === 'PERSON') evidence.add(name, label);
    }
  }
}

/** 'Sen. Ann Lee (D-Ohio)' */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;

/** 'Tarvish' in 'Tarvish Prime Minister Edda Quint' */
const precedesTitle = (words: ArticleWords, token: number): boolean =>
  has(words, token + 1, TRAIT.CAPITAL) && has(words, token + 1, TRAIT.OFFICE | TRAIT.MODIFIER | TRAIT.ROLE);

/** A capital that comes from the place of a lone word alone names nothing, nor does a lone initial. */
const namesNothing = (words: ArticleWords, { from, to }: NameCandidate): boolean =>
  to - from === 1 &&
  (has(words, from, TRAIT.INITIAL | TRAIT.NAME_SUFFIX) ||
    (has(words, from, TRAIT.PLACED) && !precedesTitle(words, from)) ||
    words.tokens.form(from).length === 1 ||
    PARTY_AND_STATE.test(words.tokens.form(from)));

/**
 * Tags names in two rounds: what a name tells by itself (titles, given names, heads such as "Ministry", lists), then
 * what the sure names of the article and the words around tell of the rest.
 */
export const tagNamesByRules: NameTagger = (words) => {
  const names = candidates(words);
  const evidence = new ArticleEvidence(words);
  const sure = names.map((name) => strongLabel(words, name));
  sure.forEach((label, index) => {
    if (label) evidence.add(names[index]!, label);
  });
  const unsure = names.filter((_, index) => !sure[index]);
  addLoneNames(words, unsure, evidence);
  addActors(words, unsure, evidence);
  return names.flatMap((name, index): TaggedName[] => {
    const label: MentionLabel = sure[index] ?? weakLabel(words, name, evidence);
    const isNothing = label === 'OTHER' && namesNothing(words, name);
    return isNothing ? [] : [{ from: name.from, to: name.to, label }];
  });
};
