/** Reads the annotations of this folder, and the texts and quotes that they lie over, which are no part of the project. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../../src/text/span.js';
import type { GoldQuote, RelayKind } from './score-relays.js';

type Range = readonly [start: number, end: number];

interface AnnotatedArticle {
  /** File of the gold without its endings: 'quotes/polnear-train'. */
  readonly set: string;
  readonly id: string;
  /** SHA-256 of the text that the offsets are in. */
  readonly textHash: string;
  readonly relays: readonly { readonly quote: Range; readonly relay: Range; readonly kind: RelayKind }[];
  /** Quotes that nobody relays, where the gold itself lists no quotes. */
  readonly others?: readonly Range[];
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly {
    readonly id?: string;
    readonly start: number;
    readonly end: number;
    readonly kind?: string;
  }[];
}

export interface RelayArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

const GOLD = new URL('../../../../shared/gold/', import.meta.url);

/** False where the project stands alone: the texts are not shipped. */
export const hasGold = (): boolean => existsSync(GOLD);

const jsonLines = <T>(content: string): T[] =>
  content
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function readSet(set: string): ReadonlyMap<string, GoldLine> {
  const plain = new URL(`${set}.jsonl`, GOLD);
  const content = existsSync(plain)
    ? readFileSync(plain)
    : gunzipSync(readFileSync(new URL(`${set}.jsonl.gz`, GOLD)));
  return new Map(jsonLines<GoldLine>(content.toString('utf8')).map((line) => [line.id, line]));
}

const spanOf = ([start, end]: Range): Span => ({ start, end });
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Attributions of the gold: rows that share an id are pieces of one. */
function attributionsOf({ quotes = [] }: GoldLine): readonly { pieces: Span[]; judged: boolean }[] {
  const byId = new Map<string, { pieces: Span[]; judged: boolean }>();
  quotes.forEach(({ id, start, end, kind }, index) => {
    const key = id ?? `row ${index}`;
    const known = byId.get(key) ?? { pieces: [], judged: kind === undefined || kind === 'speech' };
    known.pieces.push({ start, end });
    byId.set(key, known);
  });
  return [...byId.values()];
}

function quotesOf(line: GoldLine, { relays, others = [] }: AnnotatedArticle): readonly GoldQuote[] {
  const attributions = attributionsOf(line);
  const relayed = relays.map(({ quote, relay, kind }) => {
    const own = spanOf(quote);
    const pieces = attributions.find((one) => one.pieces.some((piece) => isSame(piece, own)))?.pieces ?? [
      own,
    ];
    return { pieces, relay: { ...spanOf(relay), kind }, judged: true };
  });
  const known = new Set(relayed.map(({ pieces }) => pieces));
  const plain = attributions.filter(({ pieces }) => !known.has(pieces));
  return [
    ...relayed,
    ...plain.map((one) => ({ ...one, relay: null })),
    ...others.map((range) => ({ pieces: [spanOf(range)], relay: null, judged: true })),
  ];
}

/**
 * The annotated articles of `train.jsonl` or `dev.jsonl` with their texts.
 * @throws Error where a text is missing or is not the one that was annotated.
 */
export function readRelayGold(part: 'train' | 'dev'): readonly RelayArticle[] {
  const articles = jsonLines<AnnotatedArticle>(
    readFileSync(new URL(`${part}.jsonl`, import.meta.url), 'utf8'),
  );
  const sets = new Map([...new Set(articles.map(({ set }) => set))].map((set) => [set, readSet(set)]));
  return articles.map((article) => {
    const line = sets.get(article.set)?.get(article.id);
    const hash = line && createHash('sha256').update(line.text).digest('hex');
    if (!line || hash !== article.textHash)
      throw new Error(`${part}.jsonl: ${article.set} has no such text for ${article.id}`);
    return { id: article.id, text: line.text, quotes: quotesOf(line, article) };
  });
}
