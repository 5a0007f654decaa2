import { bylineClaims } from '../fields/authors/author-claim.js';
import { claims } from '../fields/claim.js';
import { type Item, itemOf } from '../item/item.js';
import { correctionIn } from '../item/publishing-status.js';
import { subject } from '../item/subjects.js';
import { laidTogether } from '../markup/blocks.js';
import type { WireMessage } from './wire-message.js';
import { joined, type WireParagraph, wireParagraphs } from './wire-paragraphs.js';
import { embargoOf, preambleOf, statusOf } from './wire-preamble.js';

const bylinesIn = (paragraphs: readonly WireParagraph[]): readonly string[] =>
  paragraphs.filter(({ kind }) => kind === 'BYLINE').map(({ text }) => text);

/** What a message says of its article; null where it has no text. The day of its trailer has no year: it is told and not believed. */
export function wireItem(message: WireMessage): Item | null {
  const preamble = preambleOf(message);
  const paragraphs = wireParagraphs(preamble.text);
  if (paragraphs.length === 0) return null;
  const bylines = [...preamble.bylines.map(({ text }) => text), ...bylinesIn(paragraphs)];
  return {
    ...itemOf(laidTogether(paragraphs)),
    externalId: message.header?.id ?? null,
    title: claims('headline', joined(preamble.headline).text),
    publishedAt: claims('trailer', message.trailer),
    source: claims('header', message.header?.source ?? null),
    authors: bylines.map((line) => bylineClaims(line, 'byline')),
    status: statusOf(preamble.notes),
    embargoedUntil: embargoOf(preamble.notes),
    correction: preamble.notes.filter((note) => correctionIn(note) !== null).join('\n') || null,
    subjects: preamble.keywords.map((word) => subject('TOPIC', word, 'keyword')),
  };
}
