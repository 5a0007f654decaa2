import type { Span } from '../../src/text/span.js';
import { goldLines } from '../gold/gold-files.js';

/** A mention of somebody in the gold data and the chain of mentions that it belongs to. */
export interface GoldMention extends Span {
  readonly chain: string;
}

/** A text of GUM with its chains of mentions of people. */
export interface ChainedDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  /** Mentions by name, titles left out, in reading order. */
  readonly names: readonly GoldMention[];
  /** Head words of all mentions. */
  readonly heads: readonly GoldMention[];
  /** Whole mentions. */
  readonly mentions: readonly GoldMention[];
}

interface Row {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sents: readonly GoldSentence[];
  readonly entities: readonly GoldEntity[];
  readonly mentions: readonly GoldEntityMention[];
}

interface GoldSentence {
  readonly tokens: readonly string[];
  readonly offs: readonly (readonly [number, number])[];
  readonly upos: readonly string[];
}

interface GoldEntity extends Span {
  readonly label: string;
  readonly ent: string;
  readonly sent: number;
  readonly ts: number;
  readonly te: number;
}

interface GoldEntityMention extends Span {
  readonly id: string;
  readonly etype: string;
  readonly sent: number;
  readonly head: number;
  readonly ts: number;
  readonly te: number;
}

const CHAINS = ['people/gum-news.jsonl.gz', 'people/gum-other.jsonl.gz'];
/** The same texts with their paragraphs. */
const PRINTED = ['quotes/gum-news.jsonl', 'quotes/gum-permissive.jsonl.gz'];

/** Where each letter of a text without line breaks stands in the text as printed; null when they differ. */
function alignment(flat: string, printed: string): Int32Array | null {
  const places = new Int32Array(flat.length + 1);
  let at = 0;
  for (let i = 0; i < flat.length; i++) {
    const isSpace = /\s/.test(flat[i]!);
    while (!isSpace && at < printed.length && /\s/.test(printed[at]!)) at++;
    if (!isSpace && printed[at] !== flat[i]) return null;
    places[i] = at;
    if (!isSpace) at++;
  }
  return places;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|president|prime|minister|vice|deputy|former|secretary|general|king|queen|prince|princess|pope|sir|lord|lady|dame|senator|governor|mayor|judge|justice|ambassador|tsar|emperor|saint|st)\.?$/i;

/** The proper nouns of an entity from its first word on, without titles; null when none is left. */
function nameOf({ sents, mentions }: Row, { ent, sent, ts, te }: GoldEntity): GoldRange | null {
  const { tokens, offs, upos } = sents[sent]!;
  const own = mentions.filter(
    (mention) => mention.id === ent && mention.sent === sent && mention.ts <= ts && mention.te >= te,
  );
  const limit = Math.max(te, ...own.map((mention) => mention.te));
  let [from, to] = [ts, te];
  const isJoined = (token: number): boolean =>
    (tokens[token] === '-' || tokens[token - 1] === '-') && offs[token]![0] === offs[token - 1]![1];
  while (to < limit && (upos[to] === 'PROPN' || isJoined(to))) to++;
  while (from < to && TITLE.test(tokens[from]!)) from++;
  const isPerson = own.length === 0 || own[0]!.etype === 'person';
  return isPerson && from < to && upos[to - 1] === 'PROPN'
    ? { start: offs[from]![0], end: offs[to - 1]![1] }
    : null;
}

type GoldRange = Span;

function documentOf(row: Row, printed: string): ChainedDocument | null {
  const places = alignment(row.text, printed);
  if (!places) return null;
  const placed = (chain: string, { start, end }: Span): GoldMention => ({
    chain,
    start: places[start]!,
    end: places[end - 1]! + 1,
  });
  const people = row.mentions.filter(({ etype }) => etype === 'person');
  const names = row.entities.flatMap((entity) => {
    const name = entity.label === 'PER' ? nameOf(row, entity) : null;
    return name ? [placed(entity.ent, name)] : [];
  });
  const headOf = ({ sent, head }: GoldEntityMention): Span => {
    const [start, end] = row.sents[sent]!.offs[head]!;
    return { start, end };
  };
  return {
    id: row.id,
    genre: row.genre,
    text: printed,
    names: names
      .toSorted((a, b) => a.start - b.start)
      .filter(({ start }, i, all) => i === 0 || start >= all[i - 1]!.end),
    heads: people.map((mention) => placed(mention.id, headOf(mention))),
    mentions: people.map((mention) => placed(mention.id, mention)),
  };
}

/** The texts of GUM with chains, as printed. */
export function chainedDocuments(): readonly ChainedDocument[] {
  const printed = new Map(
    PRINTED.flatMap((path) => goldLines<{ id: string; text: string }>(path)).map(({ id, text }) => [
      id,
      text,
    ]),
  );
  return CHAINS.flatMap((path) => goldLines<Row>(path)).flatMap((row) => {
    const document = documentOf(row, printed.get(row.id) ?? row.text);
    return document ? [document] : [];
  });
}

/** Texts of news without chains. */
export const newsTexts = (): readonly string[] =>
  ['people/voa-text.jsonl.gz', 'quotes/polnear-train.jsonl.gz']
    .flatMap((path) => goldLines<{ text: string }>(path))
    .map(({ text }) => text);
