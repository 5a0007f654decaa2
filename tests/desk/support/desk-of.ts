import { Corpus } from '../../../src/corpus/corpus.js';
import { Desk, type DeskParts } from '../../../src/desk/desk.js';
import type { DeskEvent } from '../../../src/desk/events/desk-event.js';
import { crossArticleIdentity } from '../../../src/identity/across-articles.js';
import type { RawArticle } from '../../../src/model/raw-article.js';
import { untitledArticle } from '../../../src/model/untitled-article.js';
import { documentKeyOf } from '../../../src/pipeline/article-id.js';
import { analyseArticle } from '../../support/analyse-article.js';

/** A document of Northwire under an address; another text is another revision of it. */
export const harbourReport = (text: string, name = 'harbour'): RawArticle => ({
  ...untitledArticle(text, 'test'),
  source: 'Northwire',
  url: `https://northwire.example/${name}`,
});

/** Midnight of New Year 2026 in UTC, and some minutes. */
export const minute = (minutes: number): string => new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString();

/** A desk with a clock that the test sets, the corpus behind it, and what it published. */
export function deskOf(chosen: Partial<DeskParts> = {}) {
  const corpus = chosen.corpus ?? new Corpus(crossArticleIdentity);
  const clock = { minutes: 0 };
  const events: DeskEvent[] = [];
  const desk = new Desk({
    corpus,
    analyse: async (raw) => analyseArticle(raw),
    keyOf: documentKeyOf,
    now: () => new Date(minute(clock.minutes)),
    documentLimit: 100_000,
    publish: (event) => void events.push(event),
    ...chosen,
  });
  return { desk, corpus, clock, events };
}
