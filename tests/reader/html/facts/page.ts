import { provenanceOf } from '../../../../src/reader/content.js';
import { type PageFacts, pageFacts } from '../../../../src/reader/html/facts/page-facts.js';
import { parseHtml } from '../../../../src/reader/markup/parse-markup.js';

const ADDRESS = 'https://harbourpost.example/2024/ferry';

/** @param url where the page was fetched from */
export function factsOfPage(html: string, url: string | null = ADDRESS): PageFacts {
  return pageFacts(parseHtml(html), html, { ...provenanceOf('ferry.html'), url });
}

interface Page {
  readonly head?: string;
  /** One block of JSON-LD each; text stands as it is. */
  readonly linked?: readonly unknown[];
  readonly body?: string;
  readonly language?: string;
}

const PROSE =
  '<p>The ferry left the harbour at dawn with ninety people on board, and nobody saw it again before noon.</p>';

const block = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

/** A page of an invented outlet. */
const page = ({ head = '', linked = [], body = '<h1>Ferry comes back late</h1>', language }: Page): string =>
  `<html${language === undefined ? '' : ` lang="${language}"`}><head>${head}${linked.map(block).join('')}</head>` +
  `<body><main>${body}${PROSE}</main></body></html>`;

export const factsOf = (parts: Page): PageFacts => factsOfPage(page(parts));

/** The codes and what they are about: 'METADATA_CONFLICT TITLE'. */
export const complaints = ({ diagnostics }: PageFacts): readonly string[] =>
  diagnostics.map(({ code, message }) => `${code} ${/(?:[.] )([A-Z_]+):/.exec(message)?.[1] ?? ''}`.trim());

/** Origins and values of one field, the taken ones marked. */
export const told = ({ facts }: PageFacts, field: string): readonly string[] =>
  facts.metadata
    .filter((one) => one.field === field)
    .map(({ origin, value, isChosen }) => `${isChosen ? '* ' : ''}${origin}: ${value}`);
