import type { SpeakerFilter, SpeakerType } from '../filter.js';
import { choiceTest } from '../filters/choice.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { on } from '../filters/test.js';
import type { Owner } from '../nodes/article-record.js';
import type { FilterCompiler } from './filter-compiler.js';
import type { OwnerConditions } from './owner-conditions.js';
import { nameTest, ownerConditions } from './speaker-fields.js';

const TYPES = { Person: 'PERSON', Source: 'SOURCE' } as const;

/** @throws QueryError also when somebody would have to be a person and a source at once */
export function speakerConditions(
  filter: SpeakerFilter,
  place: FilterPlace,
  { persons, sources }: FilterCompiler,
): OwnerConditions {
  const { person = null, source = null } = filter;
  if (person !== null && source !== null) throw place.contradiction();
  const typeOf = ({ __typename }: Owner): SpeakerType => TYPES[__typename];
  const inner =
    person === null
      ? source && sources(source, place.inside('source'))
      : persons(person, place.inside('person'));
  const type = choiceTest(filter.type, place.at('type'));
  const wanted = person === null ? 'SOURCE' : 'PERSON';
  if (inner !== null && type !== null && !type(wanted)) throw place.contradiction();
  return ownerConditions([
    on(type, typeOf),
    inner && ((owner) => typeOf(owner) === wanted),
    inner,
    nameTest(filter, place.at('name')),
  ]);
}
