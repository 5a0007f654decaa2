import type { Announcements } from './announcing/announcements.js';
import { withoutAside } from './asides.js';
import { byParagraph } from './by-paragraph.js';
import { announcedConfidence } from './confidence.js';
import type { Content } from './pointers/content-finder.js';
import { ContentFinder } from './pointers/content-finder.js';
import type { Prose } from './prose/prose.js';
import type { QuoteModels } from './quote-models.js';
import { findRelay } from './relay/find-relay.js';
import { candidatesOf } from './selection/candidates.js';
import type { WeighedCandidate } from './selection/first-weighing.js';
import { select, weigh } from './selection/selector.js';
import { Misreadings } from './settled/misreadings.js';
import { clauseOfNoun } from './settled/noun-clause.js';
import type { Settled } from './settled/settled.js';
import { settledWords } from './settled/settled-words.js';
import { cueWordsAt } from './speakers/cue-words.js';
import { SpeakerFinder } from './speakers/speaker-finder.js';
import { explain } from './speakers/speaker-method.js';
import { phraseAt } from './speakers/speaker-phrase.js';
import { type Statement, startOf } from './statement.js';
import type { TokenRange } from './view.js';

type Chosen = readonly WeighedCandidate[];

/** The chosen candidates of each cue: the words behind it, those before it, or both. */
function byCue(chosen: Chosen): ReadonlyMap<number, Chosen> {
  const cues = new Map<number, WeighedCandidate[]>();
  for (const candidate of chosen) {
    const one = cues.get(candidate.cue);
    if (one) one.push(candidate);
    else cues.set(candidate.cue, [candidate]);
  }
  return cues;
}

const contentOn = (candidates: Chosen, side: 0 | 1): Content | null =>
  candidates.find(({ content }) => content.side === side)?.content ?? null;

const inOrder = (pieces: readonly TokenRange[]): readonly TokenRange[] =>
  [...pieces].sort((a, b) => a.from - b.from);

/** What a noun announces ends before the verb that the noun is the subject of. */
const clauseOf = (prose: Prose, head: number, content: TokenRange): TokenRange =>
  prose.hints.cues.get(head)?.shape === 'NOUN' ? clauseOfNoun(prose, head, content) : content;

function contentsOf(candidates: Chosen, misreadings: Misreadings) {
  const [behind, before] = [contentOn(candidates, 0), contentOn(candidates, 1)];
  return { behind: behind && before && misreadings.isCircumstance(behind) ? null : behind, before };
}

function chosenStatement(
  prose: Prose,
  speakers: SpeakerFinder,
  misreadings: Misreadings,
  head: number,
  candidates: Chosen,
): Statement {
  const contents = contentsOf(candidates, misreadings);
  const pieces = [contents.before, contents.behind]
    .filter((content) => content !== null)
    .flatMap((content) => withoutAside(prose, clauseOf(prose, head, content)));
  const choice = speakers.find(head, contents);
  const speaker = choice.token < 0 ? null : phraseAt(prose, choice.token);
  const cue = cueWordsAt(prose, head);
  const isSpeech = Math.max(...candidates.map(({ probability }) => probability));
  return {
    cue,
    pieces,
    speaker,
    relay: findRelay(prose.view, { cue: cue.words, pieces, speaker }),
    ...explain(prose, cue, head, speaker),
    confidence: announcedConfidence(speaker ? isSpeech * choice.probability : isSpeech),
  };
}

/** A settled statement, with what the models find on the other side of its cue. */
function settledStatement(prose: Prose, misreadings: Misreadings, settled: Settled, more: Chosen): Statement {
  const { cue, speaker, method, reason, confidence } = settled;
  const added = more.map(({ content }) => content).filter((content) => !misreadings.isCircumstance(content));
  const all = [...settled.pieces, ...(settled.isWhole ? [] : added)];
  const pieces = inOrder(all.flatMap((piece) => withoutAside(prose, piece)));
  const relay = cue && findRelay(prose.view, { cue: cue.words, pieces, speaker });
  return { cue, pieces, speaker, relay, method, reason, confidence };
}

/** One statement for each cue that announces words, in reading order: those that grammar settles, then those that models find. */
export function announcedStatements(
  prose: Prose,
  announcements: Announcements,
  models: QuoteModels,
): readonly Statement[] {
  const settled = settledWords(prose);
  const misreadings = new Misreadings(prose);
  const heads = new Set(settled.all.map(({ head }) => head));
  const contents = new ContentFinder(prose, announcements, models.pointers);
  const speakers = new SpeakerFinder(prose, announcements, models.speakers);
  const candidates = candidatesOf(prose, announcements, contents, speakers);
  const weighed = weigh(prose, announcements, candidates, models.selection).filter(
    ({ cue, content }) => settled.mayAnnounce(cue, content) && !misreadings.has(cue, content),
  );
  const chosen = byCue(select(prose, weighed));
  const found = [...chosen].filter(([head]) => !heads.has(head));
  const statements = [
    ...settled.all.map((one) => settledStatement(prose, misreadings, one, chosen.get(one.head) ?? [])),
    ...found.map(([head, one]) => chosenStatement(prose, speakers, misreadings, head, one)),
  ];
  return statements.flatMap((one) => byParagraph(prose, one)).sort((a, b) => startOf(a) - startOf(b));
}
