import type { Article } from '../src/model/article.js';
import { factsOf } from '../src/model/document-facts.js';
import type { Entity } from '../src/model/entity.js';
import type { ResolvedMention } from '../src/model/mention.js';
import type { Quote } from '../src/model/quote.js';

const PARAGRAPHS = 20;
const SENTENCES = 33;
const WORDS_A_SENTENCE = 24;
const QUOTES = 10;
const MENTIONS = 50;
const PERSONS = 8;
/** People are drawn by Zipf's law: the second best known half as often as the best known. */
const POPULATION = 400_000;
const SURNAMES = 60_000;

const WORDS =
  'the a of and to in harbour council minister plan budget vote election said workers schools bridge winter prices energy report northern court region government committee train hospital weather factory island market'.split(
    ' ',
  );
const GIVEN =
  'Amara Paul Ines Tomas Lena Viktor Maria Jonas Aisha Peter Nadia Omar Ruth Carlos Elif Hugo'.split(' ');
const AGENCIES = ['Northern News Agency', 'Coast Herald', 'the interior ministry', 'police', 'Radio Delta'];

/** A stream of numbers from 0 to `below` (exclusive), the same for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * An analysed article of 20 paragraphs, 33 sentences and about 800 words in curly quotation marks, with 10 quotes,
 * 50 mentions, 8 people and 3 sources. Few people are in very many articles and many in one, as in newspapers.
 * @param seed the same article for the same number
 * @param drawWord one of few words when left out
 */
export function syntheticArticle(seed: number, drawWord: DrawWord = aWord): Article {
  const next = numbersFrom(seed + 1);
  const entities = entitiesFor(next);
  const { text, paragraphs, sentences } = textFor(next, drawWord);
  const mentions = mentionsFor(next, text.length, entities.length);
  return {
    id: `article_${seed.toString(16).padStart(20, '0')}`,
    contentHash: seed.toString(16).padStart(64, '0'),
    location: `synthetic:${seed}`,
    externalId: null,
    text,
    title: `Title of ${seed}: ${text.slice(0, 40)}`,
    language: 'en',
    publishedAt: next(20) === 0 ? null : new Date(1.6e12 + next(1e6) * 1e5).toISOString(),
    modifiedAt: null,
    url: `https://news.example/${seed}`,
    wordCount: SENTENCES * WORDS_A_SENTENCE,
    paragraphs,
    sentences,
    entities,
    mentions,
    quotes: quotesFor(next, text, sentences),
    authors: [0],
    source: PERSONS,
    names: [],
    diagnostics: [],
    origin: null,
    facts: factsOf('plain-text'),
  };
}

/** A whole number from 0 to `below` (exclusive). */
type Next = (below: number) => number;

/** The next word of a text. */
export type DrawWord = (next: Next) => string;

const pick = <Item>(items: readonly Item[], next: Next): Item => items[next(items.length)]!;

function entitiesFor(next: Next): Entity[] {
  const persons = Array.from({ length: PERSONS }, (_, index): Entity => {
    const rank = Math.floor(POPULATION ** (next(1e6) / 1e6));
    const surname = `Surname${(rank * 7919) % SURNAMES}`;
    const isLone = index === PERSONS - 1;
    return {
      kind: 'PERSON',
      name: isLone ? surname : `${GIVEN[rank % GIVEN.length]} ${surname}`,
      aliases: isLone ? [] : [surname, `Mr ${surname}`],
      roles: next(2) === 0 ? [`${pick(WORDS, next)} minister`] : [],
    };
  });
  const sources = Array.from({ length: 3 }, (_, index): Entity => {
    const name = index === 0 ? `Outlet ${next(300)}` : `${pick(AGENCIES, next)} ${next(50)}`;
    return { kind: 'SOURCE', name, sourceKind: 'ORGANISATION', aliases: [] };
  });
  return [...persons, ...sources];
}

const aWord: DrawWord = (next) => pick(WORDS, next);

function textFor(next: Next, drawWord: DrawWord) {
  let text = '';
  const paragraphs: { start: number; end: number; kind: 'BODY' }[] = [];
  const sentences: { start: number; end: number; paragraph: number }[] = [];
  for (let index = 0; index < SENTENCES; index++) {
    const paragraph = Math.floor((index * PARAGRAPHS) / SENTENCES);
    const isNew = paragraphs.length === paragraph;
    if (text !== '') text += isNew ? '\n' : ' ';
    const start = text.length;
    const words = Array.from({ length: WORDS_A_SENTENCE }, () => drawWord(next)).join(' ');
    text += index % 3 === 0 ? `“${words},” she said.` : `${words}.`;
    sentences.push({ start, end: text.length, paragraph });
    if (isNew) paragraphs.push({ start, end: text.length, kind: 'BODY' });
    else paragraphs[paragraph] = { ...paragraphs[paragraph]!, end: text.length };
  }
  return { text, paragraphs, sentences };
}

function mentionsFor(next: Next, length: number, entities: number): ResolvedMention[] {
  return Array.from({ length: MENTIONS }, (_, index) => {
    const start = Math.floor((index * (length - 20)) / MENTIONS);
    const span = { start, end: start + 12 };
    const paragraph = Math.floor((index * PARAGRAPHS) / MENTIONS);
    const entity = next(entities);
    return {
      ...span,
      kind: 'NAME',
      label: 'PERSON',
      paragraph,
      core: span,
      role: null,
      gender: null,
      plural: false,
      entity,
      antecedent: null,
    };
  });
}

function quotesFor(next: Next, text: string, sentences: Article['sentences']): Quote[] {
  return Array.from({ length: QUOTES }, (_, index) => {
    const { start, end, paragraph } = sentences[index * 3]!;
    const speakerMention = next(MENTIONS);
    return {
      kind: 'DIRECT',
      segments: [{ start: start + 1, end: text.indexOf(',”', start), paragraph }],
      cue: { start: end - 5, end: end - 1, lemma: 'say' },
      speakerMention,
      relayMention: null,
      method: pick(['subject-of-cue', 'continuation', 'pronoun'], next),
      confidence: next(100) / 100,
      reason: `"said" has the subject "${pick(GIVEN, next)} Surname${next(3000)}" beside it.`,
      speaker: next(8) === 0 ? null : next(PERSONS),
      source: next(5) === 0 ? PERSONS : null,
      chain: [speakerMention, next(MENTIONS)],
    };
  });
}
