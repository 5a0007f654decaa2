import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RawArticle } from '../src/model/raw-article.js';
import { rawArticle } from './raw-article.js';

/** Which documents to measure with. OPEN_NEWS stands beside the project or not; where not, the samples are taken. */
export interface DocumentChoice {
  readonly from: 'OPEN_NEWS' | 'SAMPLES';
  readonly count: number;
}

/** Documents, and a name for where they come from. */
export interface Documents {
  readonly origin: string;
  readonly articles: readonly RawArticle[];
}

export const OPEN_NEWS = '../shared/gold/corpus/news-open.jsonl.gz';
export const SAMPLES = 'content';

interface OpenNewsLine {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly text: string;
}

/** `count` of the items, evenly spread over them: neighbours in a collection are alike. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[Math.floor(index * step)]!,
  );
}

function openNews(count: number): Documents {
  const lines = gunzipSync(readFileSync(OPEN_NEWS)).toString('utf8').split('\n');
  const english = lines.filter((line) => line.includes('"lang": "en"') || line.includes('"lang":"en"'));
  const articles = spread(english, count).map((line) => {
    const { id, text, title } = JSON.parse(line) as OpenNewsLine;
    return rawArticle(id, text, title ?? null);
  });
  return { origin: `${OPEN_NEWS}, ${articles.length} of ${english.length} English documents`, articles };
}

function repeatedSamples(count: number): Documents {
  const files = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const texts = files.map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
  const articles = Array.from({ length: count }, (_, index) =>
    rawArticle(`${files[index % files.length]}#${index}`, texts[index % texts.length]!),
  );
  return { origin: `${SAMPLES}/, ${files.length} files repeated to ${count}`, articles };
}

/** Open news spread over its collection, or the bundled samples over and over. */
export const documents = ({ from, count }: DocumentChoice): Documents =>
  from === 'OPEN_NEWS' && existsSync(OPEN_NEWS) ? openNews(count) : repeatedSamples(count);
