import type { Article } from '../model/article.js';
import type { Mention, ResolvedMention } from '../model/mention.js';
import type { QuoteDraft } from '../model/quote.js';
import type { RawArticle } from '../model/raw-article.js';
import type { Segmentation } from '../model/segmentation.js';
import { viewOf } from './article-view.js';
import { joinBodies } from './bodies/bodies.js';
import { articleAuthors, articleSource } from './outcome/credits.js';
import { EntityBook } from './outcome/entity-book.js';
import { resolveQuote } from './outcome/quotes.js';
import { joinPeople } from './people/people.js';
import type { Resolution } from './resolution.js';
import { resolveMentions } from './resolve-mentions.js';

/** Who and what an article speaks of, and what that makes of its mentions and quotes. */
export type Identification = Pick<Article, 'entities' | 'mentions' | 'quotes' | 'authors' | 'source'>;

function resolvedMentions(
  mentions: readonly Mention[],
  { referents, antecedents }: Resolution,
  book: EntityBook,
): readonly ResolvedMention[] {
  const resolved = mentions.map((mention, index) => {
    const referent = referents[index] ?? null;
    const entity = referent && book.find(referent);
    return Object.freeze({ ...mention, entity, antecedent: antecedents[index] ?? null });
  });
  return Object.freeze(resolved);
}

/**
 * Works out inside one article which mentions speak of the same person or body, who speaks and who relays each quote,
 * and whom the article credits. Entities are the people first, in the order in which they are named, then sources:
 * bodies, outlets and countries that speak, relay or are credited, and those who speak without a name. A body that
 * does none of this is no entity. Never throws on any text.
 */
export function identify(
  raw: RawArticle,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  drafts: readonly QuoteDraft[],
): Identification {
  const view = viewOf(segmentation, mentions, drafts, raw.publishedAt);
  const people = joinPeople(segmentation.text, mentions);
  const bodies = joinBodies(segmentation.text, mentions);
  const resolution = resolveMentions(view, people, bodies);
  const book = new EntityBook(view);
  for (const index of mentions.keys()) {
    const person = people.get(index);
    if (person) book.person(person);
  }
  for (const referent of resolution.referents) if (referent?.holder) book.person(referent);
  const authors = articleAuthors(raw, view, people, book);
  const source = articleSource(raw, view, bodies, book);
  const quotes = drafts.map((draft) => resolveQuote(view, resolution, book, draft));
  return {
    entities: Object.freeze([...book.entities]),
    mentions: resolvedMentions(mentions, resolution, book),
    quotes: Object.freeze(quotes),
    authors,
    source,
  };
}
