import { PADDING } from '../../learning/words/word-columns.js';
import { lemmaOf } from '../../lexicon/en/lemma.js';
import { mayQuote } from '../grammar/cues/find-cues.js';
import type { ParsedCue } from '../grammar/parse-cues.js';
import { isTitle } from '../passages/is-speech.js';
import { type Prose, QUOTED, sentenceRange } from '../prose/prose.js';
import { passageOf, type TokenRange } from '../view.js';

/** Verbs that take a work for their object: 'wrote “The Quiet Harbour”', 'read “Songs of Rain”'. */
const MAKES_WORKS = new Set(['write', 'read']);
/** Verbs whose bare object is no words: 'asked for patience', 'told the council', 'reported the launch', 'ordered a bridge'. */
const TAKES_THING = new Set(['ask', 'tell', 'report', 'answer', 'add', 'order']);

/** Verbs that tell behind "to" who is spoken to. */
const ADDRESSES = new Set(['write', 'say', 'speak', 'talk']);

/** A verb of speech so near to the start of a sentence, in tokens, tells who says the rest. */
const NEAR = 4;

const CIRCUMSTANCES = new Set([
  'as',
  'when',
  'while',
  'after',
  'before',
  'because',
  'since',
  'until',
  'once',
  'during',
]);

const verbAt = ({ view: { tokens } }: Prose, token: number): string => lemmaOf(tokens.lower(token), true);

/** 'What they said': names words and gives none. */
const isFusedRelative = ({ view, sentence }: Prose, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  view.tokens.lower(from) === 'what' &&
  (from === 0 || sentence[from - 1] !== sentence[from]);

const hasVerb = ({ verbs }: Prose, { from, to }: TokenRange): boolean => verbs[to]! > verbs[from]!;
const hasMarks = ({ marks }: Prose, { from, to }: TokenRange): boolean => marks[to]! > marks[from]!;

const isLaterSentence = ({ sentence }: Prose, cue: number, { from }: TokenRange): boolean =>
  sentence[from]! > sentence[cue]!;

/** 'She said so twice.': another sentence that has a verb of speech near its start says itself who speaks. */
function hasOwnCue({ hints }: Prose, { from, to }: TokenRange): boolean {
  for (let token = from; token < Math.min(to, from + NEAR); token++)
    if (hints.shape[token] !== 0) return true;
  return false;
}

/** Words of a later sentence than the cue's are the article's own, unless a colon announces them or they open with a mark. */
function isLeftBehind(prose: Prose, cue: number, words: TokenRange): boolean {
  const { from } = words;
  const isOpened =
    prose.quoted[from + PADDING] === QUOTED.OPENING || prose.view.tokens.form(from - 1) === ':';
  if (isOpened || !isLaterSentence(prose, cue, words)) return false;
  return !hasMarks(prose, words) || hasOwnCue(prose, words);
}

/** 'is called', which gives a name; not 'called' or 'was called', by which somebody calls names. */
const isNamed = ({ view: { tokens } }: Prose, cue: number): boolean =>
  tokens.lower(cue) === 'called' && /^(?:is|are)$/.test(tokens.lower(cue - 1));

/** 'wrote “The Quiet Harbour”', 'The song is called “Low Tide”' */
function isWork(prose: Prose, cue: number, words: TokenRange): boolean {
  const { view } = prose;
  if (isNamed(prose, cue) && !hasMarks(prose, words)) return true;
  const passage = passageOf(view, words.from) ?? passageOf(view, words.to - 1);
  if (!passage || !isTitle(view, passage)) return false;
  return isNamed(prose, cue) || (words.from > cue && MAKES_WORKS.has(verbAt(prose, cue)));
}

/** 'wrote to the council'; not 'referred to the council', which tells of what was spoken. */
const isAddressee = (prose: Prose, cue: number, { from }: TokenRange): boolean =>
  from === cue + 2 && prose.view.tokens.lower(cue + 1) === 'to' && ADDRESSES.has(verbAt(prose, cue));

/** 'asked for patience' */
const isThing = (prose: Prose, cue: number, words: TokenRange): boolean =>
  !hasVerb(prose, words) &&
  !hasMarks(prose, words) &&
  (TAKES_THING.has(verbAt(prose, cue)) || isAddressee(prose, cue, words));

/** 'Had anyone called the fire brigade?': a question of the article's own reports nothing. Not: 'Who said “never”?' */
function isAsked(prose: Prose, cue: number, words: TokenRange): boolean {
  const last = sentenceRange(prose, cue).to - 1;
  return prose.view.tokens.form(last) === '?' && prose.passage[last] === -1 && !hasMarks(prose, words);
}

/** Tells of words that a model finds for a cue whether grammar forbids them. */
export class Misreadings {
  readonly #prose: Prose;
  readonly #parsed: ReadonlyMap<number, ParsedCue>;

  constructor(prose: Prose) {
    this.#prose = prose;
    this.#parsed = new Map(prose.hints.parsed.map((parsed) => [parsed.cue.head, parsed]));
  }

  /** True when the words are none of anybody's (a title, a thing asked for, 'What' of 'What they said') run too far, or stand in a byline or an author note. */
  has(cue: number, words: TokenRange): boolean {
    const prose = this.#prose;
    if (!mayQuote(prose.view, cue)) return true;
    if (isAsked(prose, cue, words)) return true;
    if (isFusedRelative(prose, words) || isLeftBehind(prose, cue, words)) return true;
    if (isWork(prose, cue, words)) return true;
    if (words.from < cue) return false;
    return isThing(prose, cue, words) || this.#runsIntoMainClause(cue, words);
  }

  /**
   * True for what tells of the occasion behind a cue that has its words before it: 'The talks failed, Ruiz said [as he met
   * reporters]', '“A boat,” she said, [to laughter]'.
   */
  isCircumstance(words: TokenRange): boolean {
    const { tokens } = this.#prose.view;
    if (hasMarks(this.#prose, words)) return false;
    const isCut = tokens.form(words.from - 1) === ',';
    return !hasVerb(this.#prose, words) || (!isCut && CIRCUMSTANCES.has(tokens.lower(words.from)));
  }

  /** 'Ruiz, who ordered [a new bridge, accused the council of delay]': the second verb is the antecedent's, not the clause's. */
  #runsIntoMainClause(cue: number, { from, to }: TokenRange): boolean {
    const { sentence, hints } = this.#prose;
    for (let token = from; token < to && sentence[token] === sentence[cue]; token++) {
      const inner = hints.shape[token] === 0 ? undefined : this.#parsed.get(token);
      if (inner?.cue.shape === 'FINITE' && inner.speaker && inner.speaker.to < cue) return true;
    }
    return false;
  }
}
