import type { RawArticle } from '../model/raw-article.js';
import type { Segmentation } from '../model/segmentation.js';
import { Tokens } from '../model/tokens.js';
import { isEnglish } from '../text/english.js';
import type { Span } from '../text/span.js';
import { reportDamagedCharacters } from './damaged-characters.js';
import { DiagnosticLog } from './diagnostic-log.js';
import { classifyParagraphs } from './kinds/classify-paragraphs.js';
import { guessLanguage } from './language/guess-language.js';
import { findPassages } from './marks/passages.js';
import { type Block, findParagraphs } from './paragraphs/find-paragraphs.js';
import { findSentences } from './sentences/find-sentences.js';
import type { TokenTable } from './tokens/token-table.js';
import { tokenise } from './tokens/tokenise.js';

/**
 * Cuts a text into paragraphs with their kinds, sentences, tokens and passages between quotation marks; the passes
 * run in the order in which they stand here. Every character that is not white lies in a token, every token in a
 * sentence, every sentence in a paragraph. Never throws on any text, and takes time in proportion to its length.
 * The first 20 diagnostics of each code are kept.
 */
export function segment(raw: RawArticle): Segmentation {
  const { text } = raw;
  const log = new DiagnosticLog();
  reportDamagedCharacters(text, log);
  const blocks = raw.paragraphs?.map(asBlock) ?? findParagraphs(text);
  const table = tokenise(text, blocks);
  const { passages, roles } = findPassages(text, table, blocks, log);
  const { sentences, sentenceOf } = findSentences({ text, table, roles });
  const language = languageOf(raw, table, log);
  const paragraphs = classifyParagraphs({
    text,
    title: raw.title,
    language,
    blocks,
    given: raw.paragraphs,
    table,
    roles,
  });
  const tokens = toTokens(table, sentenceOf);
  return Object.freeze({
    text,
    language,
    paragraphs,
    sentences,
    tokens,
    passages,
    diagnostics: log.sorted(),
  });
}

/** Paragraphs of markup stand apart, whatever the text between them. */
const asBlock = ({ start, end }: Span): Block => ({ start, end, blanksBefore: 1 });

function languageOf(raw: RawArticle, table: TokenTable, log: DiagnosticLog): string {
  const whole = { start: 0, end: raw.text.length };
  if (table.length === 0) {
    log.add('EMPTY_TEXT', whole);
    return raw.language ?? 'und';
  }
  const language = raw.language ?? guessLanguage(raw.text, table.forms);
  if (!isEnglish(language)) log.add('LANGUAGE_NOT_SUPPORTED', whole);
  return language;
}

function toTokens(table: TokenTable, sentences: Int32Array): Tokens {
  const { length, forms } = table;
  return new Tokens({
    starts: table.starts.slice(0, length),
    ends: table.ends.slice(0, length),
    paragraphs: table.paragraphs.slice(0, length),
    sentences,
    forms,
  });
}
