import type { Item } from '../item/item.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { contentItem } from '../xml/content-item.js';
import { attribute, childrenNamed, descendantsNamed, find, localName } from '../xml/elements.js';

/** A text of a news item and the component that it is the text of. */
export interface ComponentText {
  readonly component: MarkupElement;
  readonly content: Item;
}

const formalName = (element: MarkupElement | null, ...path: readonly string[]): string =>
  attribute(find(element, ...path), 'FormalName') ?? '';

/** Text that is written out; not pictures, nor what is referred to. */
function isText(content: MarkupElement): boolean {
  const mediaType = formalName(content, 'MediaType');
  return mediaType === '' || /text/i.test(mediaType);
}

const isBase64 = (data: MarkupElement): boolean =>
  data.parent !== null && /base64/i.test(attribute(data.parent, 'Notation') ?? '');

const dataOf = (content: MarkupElement): MarkupElement | null => {
  const [data] = descendantsNamed(content, 'DataContent');
  return data === undefined || isBase64(data) ? null : data;
};

/** Of equivalents the richest: marked up before plain. */
function rank(content: MarkupElement): number {
  const format = `${formalName(content, 'Format')} ${formalName(content, 'MimeType')}`;
  if (/html/i.test(format)) return 0;
  return /nitf|xml/i.test(format) ? 1 : 2;
}

/** Words of or about a picture, and other company of a text. */
const COMPANY = /caption|picture|photo|graphic|video|audio|thumbnail|legend|keyword/i;

/** The text of one component, not of those inside of it. */
function textOf(component: MarkupElement): Item | null {
  if (COMPANY.test(formalName(component, 'Role'))) return null;
  const contents = childrenNamed(component, 'ContentItem').filter(isText);
  for (const content of contents.toSorted((one, other) => rank(one) - rank(other))) {
    const data = dataOf(content);
    const item = data && contentItem(data);
    if (item !== null && item.body.mapped.text !== '') return item;
  }
  return null;
}

function componentsIn(parent: MarkupElement): readonly MarkupElement[] {
  return [...descendantsNamed(parent, 'NewsComponent')].flatMap((component) => [
    component,
    ...componentsIn(component),
  ]);
}

const isMain = ({ component }: ComponentText): boolean => /^main/i.test(formalName(component, 'Role'));

const hasHeadline = (component: MarkupElement): boolean => find(component, 'NewsLines', 'HeadLine') !== null;

/** True for one of several components that say the same in other forms. */
const isEquivalent = ({ parent }: MarkupElement): boolean =>
  parent !== null && localName(parent) === 'NewsComponent' && attribute(parent, 'EquivalentsList') === 'yes';

/**
 * The texts of a news item: the main one, or the first, and those with a headline of their own. Captions and other forms of the same
 * are left out.
 */
export function componentTexts(newsItem: MarkupElement): readonly ComponentText[] {
  const texts = componentsIn(newsItem).flatMap((component) => {
    const content = textOf(component);
    return content === null ? [] : [{ component, content }];
  });
  const main = texts.find(isMain) ?? texts[0];
  return texts.filter(
    (text) => text === main || (hasHeadline(text.component) && !isEquivalent(text.component)),
  );
}
