import { PARAGRAPH_KINDS } from '../../model/paragraph.js';
import type { ParagraphFilter } from '../filter.js';
import { choiceTest } from '../filters/choice.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { given } from '../filters/test.js';
import { textConditionOf } from '../filters/text-condition.js';
import { spanOf } from '../nodes/span-of.js';
import { PARAGRAPH } from '../packed/layout.js';
import { allOf, type Conditions, type RowTest } from './conditions.js';

/** Rows are those of paragraphs. */
export function paragraphConditions(filter: ParagraphFilter, place: FilterPlace): Conditions {
  const kind = choiceTest(filter.kind, place.at('kind'));
  const text = textConditionOf(filter.text, place.at('text'));
  const rows = given<RowTest>([
    kind && (({ facts }, row) => kind(PARAGRAPH_KINDS[facts.at(PARAGRAPH.kind, row)]!)),
    text && (({ compactText, facts }, row) => text.isWithin(compactText, spanOf(facts, PARAGRAPH, row))),
  ]);
  return allOf([{ rows }]);
}
