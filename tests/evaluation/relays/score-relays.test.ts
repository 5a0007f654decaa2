import { expect, test } from 'vitest';
import { type FoundQuote, type GoldQuote, recallByKind, relayScores, scoreRelays } from './score-relays.js';

const text = '“It is safe,” Ruiz told Northwire. Kover said the road was closed.';

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const gold = (words: string, relay: string | null, judged = true): GoldQuote => ({
  pieces: [spanOf(words)],
  relay: relay === null ? null : { ...spanOf(relay), kind: 'AGENCY' },
  judged,
});
const found = (words: string, relay: string | null): FoundQuote => ({
  segments: [spanOf(words)],
  relay: relay === null ? null : spanOf(relay),
});
const scoresOf = (wanted: readonly GoldQuote[], quotes: readonly FoundQuote[]) =>
  relayScores(scoreRelays(text, wanted, quotes));

test('a relay is right when the namings touch, whatever the marks round the quote', () => {
  const scores = scoresOf([gold('“It is safe,”', 'Northwire')], [found('It is safe', 'told Northwire')]);
  expect(scores).toMatchObject({ right: 1, precision: 100, recall: 100, f1: 100 });
});

test('a relay of a quote that nobody relays costs precision', () => {
  const wanted = [gold('It is safe', 'Northwire'), gold('the road was closed', null)];
  const quotes = [found('It is safe', 'Northwire'), found('the road was closed', 'Kover')];
  expect(scoresOf(wanted, quotes)).toMatchObject({ precision: 50, recall: 100 });
});

test('recall counts only relays of quotes that were found', () => {
  const wanted = [gold('It is safe', 'Northwire'), gold('the road was closed', 'Kover')];
  const scores = scoresOf(wanted, [found('It is safe', null), found('Ruiz', 'Northwire')]);
  expect(scores).toMatchObject({ annotated: 2, reachable: 1, found: 0, recall: 0 });
});

test('quotes with under half of their letters in common are not the same', () => {
  expect(scoresOf([gold('It is safe', 'Northwire')], [found('It', 'Northwire')]).reachable).toBe(0);
});

test('a quote in pieces is found by one of them', () => {
  const wanted: GoldQuote = {
    ...gold('It is safe', 'Northwire'),
    pieces: [spanOf('the road was closed'), spanOf('It is safe')],
  };
  expect(scoresOf([wanted], [found('It is safe', 'Northwire')]).right).toBe(1);
});

test('a gold quote that is not judged takes its found quote out of the count', () => {
  const scores = scoresOf([gold('It is safe', null, false)], [found('It is safe', 'Northwire')]);
  expect(scores.found).toBe(0);
});

test('kinds without annotations have no figures', () => {
  const judgements = scoreRelays(text, [gold('It is safe', 'Northwire')], [found('It is safe', 'Northwire')]);
  expect([...recallByKind(judgements).keys()]).toEqual(['AGENCY']);
});
