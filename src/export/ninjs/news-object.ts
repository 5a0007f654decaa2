import type { ArticleNode, QuoteNode, SpeakerNode } from '../../corpus/graph.js';
import { everyQuote } from '../every.js';
import { iriOf } from '../iri.js';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

/** RFC 3339 wants seconds, which a date of an article need not have. */
const dateTime = (date: string | null): string | undefined =>
  date?.replace(/T(\d\d:\d\d)(?=Z|[+-])/, 'T$1:00');

const party = (speaker: SpeakerNode) => ({ name: speaker.name, uri: iriOf(speaker) });

const speakersOf = (speaker: SpeakerNode | null) => {
  if (speaker === null) return {};
  const parties = [{ ...party(speaker), rel: 'speaker' }];
  return speaker.__typename === 'Person' ? { people: parties } : { organisations: parties };
};

const quoteOf = (quote: QuoteNode, language: string) => ({
  uri: iriOf(quote),
  name: quote.speaker === null ? 'Quote' : `Quote of ${quote.speaker.name}`,
  rel: 'quote',
  type: 'text',
  profile: quote.kind.toLowerCase(),
  language,
  bodies: [{ contentType: 'text/plain', value: quote.text }],
  ...speakersOf(quote.speaker),
  infoSources: quote.source ? [{ ...party(quote.source), role: 'relay' }] : undefined,
});

/** An article as a news object of ninjs 3.1 (https://iptc.org/std/ninjs), its quotes as objects associated with it. */
export const newsObjectOf = (article: ArticleNode) => ({
  uri: iriOf(article),
  standard: STANDARD,
  type: 'text',
  representationType: 'full',
  version: article.contentHash,
  firstCreated: dateTime(article.publishedAt),
  versionCreated: dateTime(article.modifiedAt ?? article.publishedAt),
  language: article.language,
  by: article.authors.map(({ name }) => name).join(', ') || undefined,
  headlines:
    article.title === null ? undefined : [{ role: 'main', contentType: 'text/plain', value: article.title }],
  bodies: [
    {
      contentType: 'text/plain',
      wordCount: article.wordCount,
      value: article.text,
    },
  ],
  people: article.authors.map((author) => ({ ...party(author), rel: 'author' })),
  infoSources: article.source ? [party(article.source)] : undefined,
  altIds: article.url === null ? undefined : [{ role: 'url', value: article.url }],
  associations: everyQuote(article).map((quote) => quoteOf(quote, article.language)),
});
