import type { Article } from '../../src/model/article.js';
import type { Quote } from '../../src/model/quote.js';
import { sliceOf } from '../../src/text/span.js';

/** The one quote that holds these words. @throws Error when none does, or several do. */
export function quoteWith(article: Article, words: string): Quote {
  const found = article.quotes.filter(({ segments }) =>
    segments.some((segment) => plain(sliceOf(article.text, segment)).includes(words)),
  );
  if (found.length !== 1) throw new Error(`${found.length} quotes hold "${words}"`);
  return found[0]!;
}

const plain = (text: string): string => text.replaceAll('’', "'");

/** The words beside the quote that name its speaker: 'The Russian leader', 'he'. */
export function speakerWords(article: Article, { speakerMention }: Quote): string | null {
  return speakerMention === null ? null : sliceOf(article.text, article.mentions[speakerMention]!);
}

export function nameOf(article: Article, entity: number | null): string | null {
  return entity === null ? null : article.entities[entity]!.name;
}
