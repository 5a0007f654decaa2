import type { Corpus } from '../../../../src/corpus/corpus.js';
import type { QuoteView } from '../../../../src/corpus/nodes/quote-view.js';
import type { CorrectionNode } from '../../../../src/desk/corrections/correction-node.js';
import { Corrections } from '../../../../src/desk/corrections/corrections.js';
import type { DeskEvent } from '../../../../src/desk/events/desk-event.js';
import type { Article } from '../../../../src/model/article.js';
import { corpusOf } from '../../../support/corpus-of.js';
import { allOf } from '../../../support/graph-listing.js';

/** A corpus with corrections over it, a clock that stands still, and the events told. */
export interface Desk {
  readonly corpus: Corpus;
  readonly corrections: Corrections;
  readonly events: DeskEvent[];
}

/** @param desk part of the ids, so that those of two desks differ */
export function deskOf(articles: readonly Article[], desk = 'a'): Desk {
  const corpus = corpusOf(articles);
  const events: DeskEvent[] = [];
  let made = 0;
  const corrections = new Corrections(corpus, {
    now: () => new Date('2026-05-04T10:00:00Z'),
    newId: () => `correction_${desk}${++made}`,
    onEvent: (event) => void events.push(event),
  });
  return { corpus, corrections, events };
}

/** The quote that holds the words. */
export function quoteOf({ corpus }: Desk, words: string): QuoteView {
  const quote = allOf((page) => corpus.quotes(page)).find(({ text }) => text.includes(words));
  if (quote === undefined) throw new Error(`no quote holds '${words}'`);
  return quote;
}

export const personCalled = ({ corpus }: Desk, name: string) => {
  const person = allOf((page) => corpus.persons(page)).find((each) => each.name === name);
  if (person === undefined) throw new Error(`nobody is called '${name}'`);
  return person;
};

export const sourceCalled = ({ corpus }: Desk, name: string) => {
  const source = allOf((page) => corpus.sources(page)).find((each) => each.name === name);
  if (source === undefined) throw new Error(`no source is called '${name}'`);
  return source;
};

/** What says who corrects and against which version of the quote's article. */
export const about = ({ corrections }: Desk, quote: QuoteView) => ({
  quote: quote.id,
  expectedVersion: corrections.version(quote.article.id),
  by: 'ana',
  why: 'the tape has it',
});

/** The correction that was made; a refusal fails the test. */
export function made(outcome: { readonly __typename: string }): CorrectionNode {
  if (outcome.__typename !== 'CorrectionSaved') throw new Error(`not made: ${JSON.stringify(outcome)}`);
  return (outcome as unknown as { readonly correction: CorrectionNode }).correction;
}

/** All quotes as 'words | speaker', in the default order. */
export const quoteLines = ({ corpus }: Desk): readonly string[] =>
  allOf((page) => corpus.quotes(page)).map(({ text, speaker }) => `${text} | ${speaker?.name ?? 'nobody'}`);

/** All corrections as lines, the newest first. */
export const linesOf = ({ corrections }: Desk): string =>
  allOf((page) => corrections.list(page))
    .map(({ line }) => line)
    .join('\n');
