import { THING_STARTS } from '../../lexicon/en/organisations.js';
import { findRoleNoun } from '../../lexicon/en/role-nouns.js';
import type { MentionLabel } from '../../model/mention.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import { isKnownBody, isKnownPlace } from './known-names.js';
import { followsHonorific, followsTitle } from './name-context.js';
import { isNumberOfBody } from './name-words.js';
import { isExplainedAsPerson } from './role-after.js';
import { lowerPhrase, type NameCandidate } from './split-run.js';

type LabelRule = (words: ArticleWords, name: NameCandidate) => MentionLabel | null;

const isSingle = ({ from, to }: NameCandidate): boolean => to - from === 1;
const MOST_NAME_WORDS = 5;

const listedBody: LabelRule = (words, name) =>
  isKnownBody(words, name) && !followsHonorific(words, name) ? 'BODY' : null;

/** A place of one word may be a surname in this article, so that the article decides. */
const listedPlace: LabelRule = (words, name) =>
  !isSingle(name) && name.to - name.from < 6 && isKnownPlace(lowerPhrase(words, name)) ? 'PLACE' : null;

const titled: LabelRule = (words, name) => {
  const endsElse = has(words, name.to - 1, TRAIT.PLACE_HEAD | TRAIT.THING_HEAD | TRAIT.ORGANISATION_HEAD);
  const isElse = name.joined || (endsElse && !isSingle(name) && !has(words, name.from, TRAIT.GIVEN));
  const isPlace = isSingle(name) && has(words, name.from, TRAIT.PLACE | TRAIT.DEMONYM);
  const isUsual =
    isSingle(name) &&
    has(words, name.from, TRAIT.COMMON) &&
    !has(words, name.from, TRAIT.GIVEN | TRAIT.SURNAME);
  if ((isPlace || isUsual) && !followsHonorific(words, name)) return null;
  return followsTitle(words, name) && !isElse ? 'PERSON' : null;
};

const OUTLET_NOUNS = new Set(
  'agency newspaper daily weekly magazine broadcaster channel network website newswire tabloid'.split(' '),
);

/** 'the news agency Tarnpress', 'the Harlow Echo newspaper' */
const calledOutlet: LabelRule = ({ tokens }, { from, to }) =>
  OUTLET_NOUNS.has(tokens.form(from - 1)) || OUTLET_NOUNS.has(tokens.form(to)) ? 'BODY' : null;

/** 'Harlow Point Marines' are a body, 'Regents Professor' is a title; 'Ingrid Baker' begins with a given name. */
const labelOfRole = ({ tokens }: ArticleWords, last: number): MentionLabel =>
  findRoleNoun(tokens.lower(last))?.plural ? 'BODY' : 'OTHER';

const headed: LabelRule = (words, name) => {
  if (name.joined) return 'BODY';
  if (isSingle(name)) return null;
  const last = name.to - 1;
  if (has(words, last, TRAIT.SURNAME) && has(words, name.from, TRAIT.GIVEN)) return null;
  if (has(words, last, TRAIT.ORGANISATION_HEAD) || isNumberOfBody(words, last)) return 'BODY';
  if (has(words, last, TRAIT.ROLE | TRAIT.OFFICE) && !has(words, name.from, TRAIT.GIVEN))
    return labelOfRole(words, last);
  if (has(words, last, TRAIT.PLACE_HEAD) || has(words, name.from, TRAIT.PLACE_START)) return 'PLACE';
  return has(words, last, TRAIT.THING_HEAD) || !has(words, last, TRAIT.CAPITAL) ? 'OTHER' : null;
};

/** 'Hurricane Gerda' is nobody. */
const thing: LabelRule = ({ tokens }, { from }) => (THING_STARTS.has(tokens.lower(from)) ? 'OTHER' : null);

/** 'Ana Ruiz'. A first word that is also a place or a usual word needs a second that is no less a name. */
const givenName: LabelRule = (words, name) => {
  const { from, to } = name;
  if (isSingle(name) || to - from > MOST_NAME_WORDS || !has(words, from, TRAIT.GIVEN)) return null;
  const isDoubtful = has(words, from, TRAIT.PLACE | TRAIT.COMMON | TRAIT.DEMONYM);
  const isConfirmed =
    has(words, from + 1, TRAIT.SURNAME | TRAIT.GIVEN | TRAIT.INITIAL) || !has(words, from, TRAIT.PLACE);
  if (isDoubtful && !isConfirmed) return null;
  return has(words, to - 1, TRAIT.COMMON) && has(words, to - 1, TRAIT.PLACED) ? null : 'PERSON';
};

/** 'the operator, Tarn Lines,' */
const explainsBody: LabelRule = (words, { from, to }) =>
  words.tokens.form(from - 1) === ',' &&
  has(words, from - 2, TRAIT.BODY_NOUN) &&
  has(words, from - 3, TRAIT.FUNCTION | TRAIT.MODIFIER | TRAIT.DEMONYM) &&
  /^[,.;)]$/.test(words.tokens.form(to)) &&
  !has(words, from, TRAIT.GIVEN | TRAIT.PLACE)
    ? 'BODY'
    : null;

/** All that stands between two marks is a title or a word held at a distance: 'the “Golden Anchor” prize'. */
const aloneInMarks: LabelRule = ({ tokens }, { from, to }) =>
  /^["“‘«]$/.test(tokens.form(from - 1)) && /^["”’»]$/.test(tokens.form(to)) ? 'OTHER' : null;

const explained: LabelRule = (words, name) =>
  name.to - name.from <= MOST_NAME_WORDS &&
  !has(words, name.from, TRAIT.PLACE) &&
  isExplainedAsPerson(words, name)
    ? 'PERSON'
    : null;

const initials: LabelRule = (words, name) => {
  let [count, hasWord] = [0, false];
  for (let i = name.from; i < name.to && i < name.from + MOST_NAME_WORDS; i++) {
    if (has(words, i, TRAIT.INITIAL)) count++;
    else if (has(words, i, TRAIT.CAPITAL) && !has(words, i, TRAIT.COMMON)) hasWord = true;
  }
  return count > 0 && hasWord ? 'PERSON' : null;
};

/** In the order of their trust; the first that knows decides. */
const RULES: readonly LabelRule[] = [
  listedBody,
  listedPlace,
  calledOutlet,
  explainsBody,
  thing,
  titled,
  headed,
  aloneInMarks,
  explained,
  givenName,
  initials,
];

/** What a name is by its own words and its title; null when the article has to tell. */
export function strongLabel(words: ArticleWords, name: NameCandidate): MentionLabel | null {
  for (const rule of RULES) {
    const label = rule(words, name);
    if (label) return label;
  }
  return null;
}
