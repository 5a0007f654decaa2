import { RELATIVE_PRONOUNS } from '../../../lexicon/en/function-words.js';
import { type PassageRange, paragraphOf, sentenceOf, type View } from '../../view.js';
import type { CueCandidate } from '../cues/cue-candidate.js';
import type { SpeakerFound } from '../speaker/find-speaker.js';
import { afterLabel, afterNoun, afterReport, afterSource } from './after-other-cues.js';
import { afterInvertedSpeaker } from './after-speaker.js';
import { afterVerb } from './after-verb.js';
import { marked, passageAtOrAfter, type RightContent } from './announced-words.js';

/** 'She wrote:' at the end of a paragraph, before one in marks. */
function introducesNextParagraph(view: View, cue: CueCandidate): PassageRange | null {
  const { to } = paragraphOf(view, cue.head);
  if (view.tokens.form(to - 1) !== ':' || sentenceOf(view, cue.head).to !== to) return null;
  return passageAtOrAfter(view, to);
}

function afterFinite(view: View, { verb, words }: CueCandidate, speaker: SpeakerFound): RightContent | null {
  if (speaker.inverted && speaker.phrase) return afterInvertedSpeaker(view, speaker.phrase.to);
  return verb && afterVerb(view, verb, words.to);
}

function contentOf(view: View, cue: CueCandidate, speaker: SpeakerFound): RightContent | null {
  switch (cue.shape) {
    case 'FINITE':
      return afterFinite(view, cue, speaker);
    case 'PARTICIPLE':
      return cue.verb && afterVerb(view, cue.verb, cue.words.to);
    case 'PASSIVE':
      return cue.verb?.complements.has('label') ? afterVerb(view, cue.verb, cue.words.to) : null;
    case 'REPORTED':
    case 'QUOTING':
      return afterReport(view, cue);
    case 'NOUN':
      return afterNoun(view, cue);
    case 'SOURCED':
      return afterSource(view, cue, speaker);
    case 'COLON':
      return afterLabel(view, cue);
  }
}

/** ', who said the road was closed, left': a cue in such a clause announces no more than the clause holds. */
function isRelative(view: View, { words }: CueCandidate): boolean {
  const isPronoun = RELATIVE_PRONOUNS.has(view.tokens.lower(words.from - 1));
  return isPronoun && view.tokens.form(words.from - 2) === ',';
}

function upToComma(view: View, content: RightContent): RightContent {
  for (let i = content.from + 1; i < content.to; i++) {
    if (view.passageAt[i] === -1 && view.tokens.form(i) === ',') return { ...content, to: i };
  }
  return content;
}

/** The words announced to the right of the cue, or null when none stand there. */
export function rightContent(view: View, cue: CueCandidate, speaker: SpeakerFound): RightContent | null {
  const next = introducesNextParagraph(view, cue);
  if (next) return marked(next, null);
  const content = contentOf(view, cue, speaker);
  return content && isRelative(view, cue) ? upToComma(view, content) : content;
}
