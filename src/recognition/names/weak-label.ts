import type { MentionLabel } from '../../model/mention.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import type { ArticleEvidence } from './article-evidence.js';
import { actsAsPerson, standsTowards, standsWithin } from './name-context.js';
import type { NameCandidate } from './split-run.js';

const MOST_NAME_WORDS = 4;

const isPersonalName = (words: ArticleWords, token: number): boolean =>
  has(words, token, TRAIT.GIVEN | TRAIT.SURNAME) && !has(words, token, TRAIT.COMMON);

/** 'NATO', but not a headline in capitals, nor 'IV'. */
function isAcronym(words: ArticleWords, token: number): boolean {
  if (!has(words, token, TRAIT.ALL_CAPITALS) || words.tokens.form(token).length > 6) return false;
  const isElse = has(
    words,
    token,
    TRAIT.PLACE | TRAIT.DEMONYM | TRAIT.NAME_SUFFIX | TRAIT.THING_HEAD | TRAIT.HONORIFIC,
  );
  return !isElse && !(has(words, token, TRAIT.PLACED) && has(words, token, TRAIT.COMMON | TRAIT.GIVEN));
}

/** A lone capitalised word: somebody only with evidence. */
function labelOfSingle(words: ArticleWords, name: NameCandidate, evidence: ArticleEvidence): MentionLabel {
  const { from } = name;
  const isPlace = has(words, from, TRAIT.PLACE);
  if (isPlace && standsWithin(words, name)) return 'PLACE';
  if (evidence.isSurname(from)) return 'PERSON';
  if (isPlace) return 'PLACE';
  if (evidence.isPersonWord(from)) return 'PERSON';
  const known = evidence.labelOf(name);
  if (known) return known;
  if (isAcronym(words, from)) return 'BODY';
  if (evidence.beginsBody(from)) return 'BODY';
  if (standsWithin(words, name)) return 'PLACE';
  if (actsAsPerson(words, name)) return isPersonalName(words, from) ? 'PERSON' : labelOfActor(words, from);
  if (has(words, from, TRAIT.ORGANISATION_HEAD)) return 'BODY';
  return standsTowards(words, name) && !isPersonalName(words, from) ? 'PLACE' : 'OTHER';
}

/** 'Harbourline said' may be a body; 'Perhaps said', by the capital of its sentence alone, is nothing. */
const labelOfActor = (words: ArticleWords, token: number): MentionLabel =>
  has(words, token, TRAIT.PLACED) && has(words, token, TRAIT.COMMON) ? 'OTHER' : 'BODY';

const PERSONAL_PARTICLES = new Set('von van bin ibn bint al zu'.split(' '));

/** 'Ilse van Doorn'; "de" and "la" stand in names of places as well. */
function hasParticle({ tokens }: ArticleWords, { from, to }: NameCandidate): boolean {
  for (let i = from + 1; i < to; i++) if (PERSONAL_PARTICLES.has(tokens.form(i))) return true;
  return false;
}

function labelOfSeveral(words: ArticleWords, name: NameCandidate, evidence: ArticleEvidence): MentionLabel {
  const known = evidence.labelOf(name);
  if (known) return known;
  const last = has(words, name.to - 1, TRAIT.NAME_SUFFIX) ? name.to - 2 : name.to - 1;
  const isShort = name.to - name.from <= MOST_NAME_WORDS;
  if (isShort && evidence.isSurname(last)) return 'PERSON';
  if (standsWithin(words, name)) return 'PLACE';
  const isElse = has(words, last, TRAIT.COMMON) && has(words, name.from, TRAIT.COMMON);
  if (isShort && !isElse && evidence.shortens(name)) return 'PERSON';
  if (isShort && !isElse && (actsAsPerson(words, name) || hasParticle(words, name))) return 'PERSON';
  return isShort &&
    isPersonalName(words, last) &&
    !has(words, name.from, TRAIT.COMMON | TRAIT.PLACE | TRAIT.ALL_CAPITALS)
    ? 'PERSON'
    : 'OTHER';
}

/** What a name is that its own words do not tell: by the sure names of the article, then by what stands around it. */
export const weakLabel = (
  words: ArticleWords,
  name: NameCandidate,
  evidence: ArticleEvidence,
): MentionLabel =>
  name.to - name.from === 1 ? labelOfSingle(words, name, evidence) : labelOfSeveral(words, name, evidence);
