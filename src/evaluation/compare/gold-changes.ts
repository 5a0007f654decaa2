import { goldLayers, speakerLayers } from '../errors/layers.js';
import type { Layer } from '../excerpt.js';
import type { Finding } from '../finding.js';
import type { Change } from './change.js';
import type { NamePair, QuotePair } from './measure-changes.js';

type Way = 'LOST' | 'GAINED';
type Verdict = boolean | null;

/** Null where nothing changed or one of the runs was not asked. */
function wayOf(before: Verdict, now: Verdict): Way | null {
  if (before === null || now === null || before === now) return null;
  return now ? 'GAINED' : 'LOST';
}

function changed(
  what: 'QUOTE' | 'SPEAKER' | 'CANONICAL' | 'NAME',
  before: Verdict,
  now: Verdict,
  finding: Finding,
): readonly Change[] {
  const way = wayOf(before, now);
  return way === null ? [] : [{ kind: `${way}_${what}`, ...finding }];
}

function extentLayers({ before, now }: QuotePair): readonly Layer[] {
  const { gold, found } = now.outcome;
  return [
    ...goldLayers(gold),
    ...(before.found ? [{ name: 'before', start: before.found[0], end: before.found[1] }] : []),
    ...(found ? [{ name: 'now', start: found.start, end: found.end }] : []),
  ];
}

function speakerNote({ before, now }: QuotePair): string {
  const { gold, found } = now.outcome;
  const name = found?.speaker_canonical ?? found?.speaker?.text ?? null;
  const wanted = gold.name === null ? '' : `gold ${gold.name}; `;
  return `${wanted}before ${before.speaker ?? 'nobody'}; now ${name ?? 'nobody'}`;
}

export function quoteChanges(pair: QuotePair): readonly Change[] {
  const { article, outcome } = pair.now;
  const { measures } = pair.before;
  const { gold, found } = outcome;
  const extent = { article, layers: extentLayers(pair), note: gold.type ?? '' };
  const layers = [...goldLayers(gold), ...speakerLayers(gold, found)];
  const speaker = { article, layers, note: speakerNote(pair) };
  return [
    ...changed('QUOTE', measures.jaccard80, outcome.jaccard80, extent),
    ...changed('SPEAKER', measures.speaker, outcome.speaker, speaker),
    ...changed('CANONICAL', measures.canonical, outcome.canonical, speaker),
  ];
}

export function nameChanges({ before, now: { article, name } }: NamePair): readonly Change[] {
  const layers = [{ name: name.label, start: name.start, end: name.end }];
  return changed('NAME', before, name.right, { article, layers, note: '' });
}
