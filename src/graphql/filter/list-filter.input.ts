import { type ClassType, Field, InputType } from 'type-graphql';
import type { ListFilter } from '../../corpus/filter.js';

/**
 * The class of conditions on related things.
 * @param item name of their type, to which 'ListFilter' is added
 * @param filter the class of conditions on one of them
 */
export function listFilter<Filter>(
  item: string,
  filter: () => ClassType<object>,
): ClassType<ListFilter<Filter>> {
  @InputType(`${item}ListFilter`, {
    description: `A condition on several ${item} objects; all that are given must hold. Where there are none, every and none hold.`,
  })
  class ListFilterInput implements ListFilter<Filter> {
    @Field(filter, { nullable: true, description: 'At least one meets this; {} asks that there be any.' })
    readonly some?: Filter | null;

    @Field(filter, { nullable: true, description: 'All meet this.' })
    readonly every?: Filter | null;

    @Field(filter, { nullable: true, description: 'None meets this; {} asks that there be none.' })
    readonly none?: Filter | null;
  }
  return ListFilterInput;
}
