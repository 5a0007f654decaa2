import type { MentionNode, QuoteNode, SpeakerNode } from '../../corpus/graph.js';
import type { Span } from '../../text/span.js';
import { nearestWords } from './nearest-words.js';

/** One step from the words of a quote to its speaker. */
export interface ExplanationStep {
  /** For a person to read. */
  readonly sentence: string;
  /** The words of the article that it speaks of; null where it speaks of none. */
  readonly span: Span | null;
  readonly mention: MentionNode | null;
}

/** Why a quote has its speaker, or none: the words beside it, each mention that leads on, who that is, and who passed the words on. */
export function explanationOf(quote: QuoteNode): readonly ExplanationStep[] {
  return [nearestWords(quote), ...chainSteps(quote), ...outcome(quote), ...relay(quote)];
}

const marked = (words: string): string => `“${words}”`;

function chainSteps({ attribution: { chain } }: QuoteNode): ExplanationStep[] {
  return chain.slice(1).map((mention, index) => ({
    sentence: `${marked(chain[index]!.text)} stands for ${marked(mention.text)}.`,
    span: mention.span,
    mention,
  }));
}

/** Who the last mention is, where that is not plain from its words; or what is still open. */
function outcome({ speaker, attribution: { chain, reason } }: QuoteNode): ExplanationStep[] {
  const last = chain.at(-1) ?? null;
  const remark = remarkIn(reason);
  const sentence = remark ?? (speaker === null ? reason : namedAs(last, speaker));
  return sentence === null ? [] : [{ sentence, span: last?.span ?? null, mention: last }];
}

/** What identity adds behind the sentence that says how the words were found: 'Subject of “said”. “he” may be ...' */
function remarkIn(reason: string | null): string | null {
  const end = reason?.indexOf('. ') ?? -1;
  return reason === null || end < 0 ? null : reason.slice(end + 2);
}

const namedAs = (mention: MentionNode | null, { name }: SpeakerNode): string | null =>
  mention === null || mention.text.includes(name) ? null : `${marked(mention.text)} is ${name}.`;

const relay = ({ source }: QuoteNode): ExplanationStep[] =>
  source === null
    ? []
    : [{ sentence: `The words reached the article through ${source.name}.`, span: null, mention: null }];
