import { Field, ObjectType } from 'type-graphql';
import type { PageInfo } from '../../corpus/page.js';

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list (Relay).' })
export class PageInfoType implements PageInfo {
  @Field(() => Boolean, { description: 'True when items follow the last of this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True when items precede the first of this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page.' })
  readonly endCursor!: string | null;
}
