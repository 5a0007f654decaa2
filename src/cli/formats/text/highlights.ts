import type { Article } from '../../../model/article.js';
import type { Quote } from '../../../model/quote.js';
import { sliceOf } from '../../../text/span.js';
import type { Colours } from '../../colours.js';
import type { Highlight } from './marked-paragraph.js';
import type { Style } from './wrap.js';

/** A speaker keeps a colour through the article; a sixth shares that of the first. */
export function speakerStyle(colours: Colours, speaker: number | null): Style {
  if (speaker === null) return colours.red;
  const palette = [colours.cyan, colours.green, colours.yellow, colours.magenta, colours.blue];
  return palette[speaker % palette.length]!;
}

/** The name and, where they do not hold it, the words used for it; those words alone when they lead to no name. */
function speakerWords({ entities, mentions, text }: Article, quote: Quote): string {
  const words = quote.speakerMention === null ? null : `“${sliceOf(text, mentions[quote.speakerMention]!)}”`;
  if (quote.speaker === null) return words ?? 'unknown';
  const { name } = entities[quote.speaker]!;
  return words === null || words.includes(name) ? name : `${name} (${words})`;
}

/** 'Maria Lopez', 'Maria Lopez (“she”)', '“the official” via Radio Vardo', 'unknown'. */
function speakerLabel(article: Article, quote: Quote): string {
  const relay = quote.source === null ? '' : ` via ${article.entities[quote.source]!.name}`;
  return speakerWords(article, quote) + relay;
}

/** For each paragraph the pieces of quotes in it; a quote's later pieces carry its number alone. */
export function highlightsByParagraph(article: Article, colours: Colours): readonly (readonly Highlight[])[] {
  const lists = article.paragraphs.map((): Highlight[] => []);
  article.quotes.forEach((quote, index) => {
    const style = speakerStyle(colours, quote.speaker);
    quote.segments.forEach(({ start, end, paragraph }, place) => {
      const label = place === 0 ? `${index + 1} ${speakerLabel(article, quote)}` : `${index + 1}`;
      lists[paragraph]?.push({ start, end, style, label });
    });
  });
  return lists;
}
