import { descendants } from '../../markup/descendants.js';
import type { MarkupElement } from '../../markup/markup-node.js';
import { KnownGrams } from './known-grams.js';
import { toldBody } from './told-body.js';

/** What a page tells of its article outside of the text, to be found again in it. */
export interface Told {
  readonly title: KnownGrams;
  readonly description: KnownGrams;
  /** The text, as JSON-LD has it. */
  readonly body: KnownGrams;
}

const [MOST_TITLE, MOST_DESCRIPTION] = [3000, 6000];

const ownText = ({ children }: MarkupElement): string =>
  children.map((child) => (child.kind === 'TEXT' ? child.text : '')).join('');

export function toldOf(root: MarkupElement): Told {
  const [titles, headings, descriptions]: [string[], string[], string[]] = [[], [], []];
  const meta = ({ attributes: { property, name, content } }: MarkupElement): void => {
    const about = (property ?? name ?? '').toLowerCase();
    if (about.endsWith('title')) titles.push(content ?? '');
    if (about.endsWith('description')) descriptions.push(content ?? '');
  };
  for (const element of descendants(root)) {
    if (element.name === 'meta') meta(element);
    else if (element.name === 'title') titles.push(ownText(element));
    else if (element.name === 'h1') headings.push(ownText(element));
  }
  return {
    title: new KnownGrams((titles.length > 0 ? titles : headings).join(' ').slice(0, MOST_TITLE)),
    description: new KnownGrams(descriptions.join(' ').slice(0, MOST_DESCRIPTION)),
    body: new KnownGrams(toldBody(root)?.text ?? ''),
  };
}
