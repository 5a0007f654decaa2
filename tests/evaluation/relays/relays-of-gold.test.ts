import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.js';
import { analyseArticle } from '../../support/analyse-article.js';
import { rawText } from '../../support/raw-text.js';
import { hasGold, type RelayArticle, readRelayGold } from './relay-gold.js';
import {
  type FoundQuote,
  type Judgement,
  type RelayScores,
  recallByKind,
  relayScores,
  scoreRelays,
} from './score-relays.js';

/** F1 in percent that rules and annotations had when this was written, less some room for other quotes to be found. */
const FLOOR = { train: 85, dev: 70 } as const;

const foundIn = ({ quotes, mentions }: Article): readonly FoundQuote[] =>
  quotes.map(({ segments, relayMention }) => ({
    segments,
    relay: relayMention === null ? null : mentions[relayMention]!,
  }));

const judge = ({ text, quotes }: RelayArticle): readonly Judgement[] =>
  scoreRelays(text, quotes, foundIn(analyseArticle(rawText(text))));

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(16) : String(cell).padStart(11))).join('');

const kindRow = (kind: string, { annotated, reachable, right, recall }: RelayScores): string =>
  row([kind, annotated, reachable, right, recall.toFixed(1)]);

/** What is found has no kind, so that only recall is told by kind. */
function table(part: string, judgements: readonly Judgement[]): string {
  const all = relayScores(judgements);
  const figures = [all.precision, all.recall, all.f1].map((figure) => figure.toFixed(1));
  const kinds = [...recallByKind(judgements)].map(([kind, own]) => kindRow(kind, own));
  return [
    row([part, 'precision', 'recall', 'F1']),
    row([`${all.right} of ${all.found}`, ...figures]),
    row(['', 'annotated', 'reachable', 'right', 'recall']),
    ...kinds,
    '',
  ].join('\n');
}

describe.skipIf(!hasGold())('relays of annotated articles', () => {
  test.each(['train', 'dev'] as const)('%s', (part) => {
    const judgements = readRelayGold(part).flatMap(judge);
    process.stdout.write(table(part, judgements));
    expect(relayScores(judgements).f1).toBeGreaterThanOrEqual(FLOOR[part]);
  });
});
