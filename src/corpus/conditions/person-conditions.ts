import type { PersonFilter } from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { on } from '../filters/test.js';
import { someTextTest } from '../filters/text-condition.js';
import type { Owner } from '../nodes/article-record.js';
import { roleTextsOf } from '../nodes/role.js';
import type { FilterCompiler } from './filter-compiler.js';
import type { OwnerConditions } from './owner-conditions.js';
import { ownerConditions, speakerFields } from './speaker-fields.js';

/** Of people; sources, where they are asked, have no role. */
export const personConditions = (
  filter: PersonFilter,
  place: FilterPlace,
  compiler: FilterCompiler,
): OwnerConditions =>
  ownerConditions([
    ...speakerFields(filter, place, compiler),
    on(someTextTest(filter.role, place.at('role')), (owner: Owner) => roleTextsOf(owner)),
  ]);
