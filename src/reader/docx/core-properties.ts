import { dateTimeOf } from '../fields/dates/date-time.js';
import { languageTag } from '../fields/language-tag.js';
import { parseXml } from '../markup/parse-markup.js';
import { childAt, childrenOf, textIn } from './element-search.js';

/** What a document of Office says of itself (ECMA-376 part 2, core properties). */
export interface CoreProperties {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  /** ISO 8601 with offset: when it was written and last saved, which need not be when it was published. */
  readonly createdAt: string | null;
  readonly modifiedAt: string | null;
}

/** @param xml text of 'docProps/core.xml' */
export function corePropertiesOf(xml: string): CoreProperties {
  const root = childrenOf(parseXml(xml), 'coreProperties')[0];
  const value = (name: string): string | null => {
    const found = root && childAt(root, name);
    return found ? textIn(found).trim() || null : null;
  };
  const language = value('language');
  return {
    title: value('title'),
    authors: (value('creator') ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    language: language && languageTag(language),
    createdAt: dateTimeOf(value('created')),
    modifiedAt: dateTimeOf(value('modified')),
  };
}
