import { Field, ObjectType } from 'type-graphql';
import type { PersonNode, RoleNode } from '../../corpus/graph.js';
import { listCost } from '../limits/cost.js';
import { NodeInterface } from '../node/node.type.js';
import type { PlainFields } from '../plain-fields.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';
import { RoleType } from './role.type.js';

@ObjectType('Person', {
  implements: [NodeInterface, SpeakerInterface],
  simpleResolvers: true,
  description: 'Somebody, across all articles: one object however often and however named.',
})
export class PersonType implements PlainFields<PersonNode> {
  readonly id!: string;

  @Field(() => String, { description: "Fullest form of the name found, without titles: 'Maria Lopez'." })
  readonly name!: string;

  @Field(() => [String], { complexity: listCost(1), description: "Other forms found: 'Lopez', 'Ms Lopez'." })
  readonly aliases!: readonly string[];

  @Field(() => [RoleType], {
    complexity: listCost(3),
    description: 'Titles and roles as printed, with the articles they come from.',
  })
  readonly roles!: readonly RoleNode[];

  @Field(() => String, { nullable: true, description: 'Their item in Wikidata, when known: Q and a number.' })
  readonly wikidataId!: string | null;
}
