import type { Article } from '../../model/article.js';
import type { FoundArticle } from '../../server/reading/read-found.js';
import type { Colours } from '../colours.js';
import { counted } from '../words.js';
import type { ArticleFormat } from './article-format.js';
import { documentFacts } from './text/document-facts.js';
import { highlightsByParagraph } from './text/highlights.js';
import { markedParagraph } from './text/marked-paragraph.js';
import { type SummarySection, summaryOf } from './text/summary.js';
import { plain, type Run, wrap } from './text/wrap.js';

export interface TextWindow {
  readonly colours: Colours;
  /** Letters a line. */
  readonly width: number;
}

const INDENT = '  ';

function headLines(article: Article, { colours, width }: TextWindow): readonly string[] {
  const runs = [
    { text: article.location, style: colours.bold },
    { text: article.title === null ? '' : ` · ${article.title}`, style: plain },
    { text: ` · ${counted(article.quotes.length, 'quote')}`, style: colours.dim },
  ];
  return wrap(runs, { width, first: '', rest: INDENT });
}

/** One line of what the document says of itself; none for a plain text, which says nothing. */
function factLines(article: Article, found: FoundArticle, { colours, width }: TextWindow): readonly string[] {
  const facts = documentFacts(article, found);
  if (facts.length === 0) return [];
  return wrap([{ text: facts.join(' · '), style: colours.dim }], { width, first: INDENT, rest: INDENT });
}

function paragraphLines(article: Article, { colours, width }: TextWindow): readonly string[] {
  const highlights = highlightsByParagraph(article, colours);
  return article.paragraphs.flatMap((paragraph, index) => {
    const kind = paragraph.kind.toLowerCase().replaceAll('_', ' ');
    const label: Run = { text: paragraph.kind === 'BODY' ? '' : `(${kind}) `, style: colours.dim };
    const runs = markedParagraph(article.text, paragraph, highlights[index] ?? [], colours.dim);
    return ['', ...wrap([label, ...runs], { width, first: INDENT, rest: INDENT })];
  });
}

function sectionLines({ heading, lines }: SummarySection, { colours, width }: TextWindow): readonly string[] {
  const layout = { width, first: INDENT, rest: INDENT + INDENT };
  return ['', colours.bold(heading), ...lines.flatMap((line) => wrap(line, layout))];
}

/** For people: the article with each quote in braces and its speaker behind it, then lists of what was found. */
export const textFormat = (window: TextWindow): ArticleFormat => ({
  before: '',
  between: '\n',
  article(article, found) {
    const lines = [
      ...headLines(article, window),
      ...factLines(article, found, window),
      ...paragraphLines(article, window),
      ...summaryOf(article, found.raw.origin, window.colours).flatMap((section) =>
        sectionLines(section, window),
      ),
    ];
    return `${lines.join('\n')}\n`;
  },
  after: '',
});
