import { Field, ObjectType } from 'type-graphql';
import type { SourceNode } from '../../corpus/graph.js';
import type { SourceKind } from '../../model/entity.js';
import { listCost } from '../limits/cost.js';
import { NodeInterface } from '../node/node.type.js';
import type { PlainFields } from '../plain-fields.js';
import { UrlScalar } from '../scalars/url.scalar.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';
import { SourceKindEnum } from './source-kind.enum.js';

@ObjectType('Source', {
  implements: [NodeInterface, SpeakerInterface],
  simpleResolvers: true,
  description:
    'An outlet, agency, body or document that publishes, relays or speaks. In this project a person is never a source.',
})
export class SourceType implements PlainFields<SourceNode> {
  readonly id!: string;

  @Field(() => String, { description: 'Fullest form of the name found.' })
  readonly name!: string;

  @Field(() => SourceKindEnum, { description: 'What it is.' })
  readonly kind!: SourceKind;

  @Field(() => [String], { complexity: listCost(1), description: 'Other forms of the name found.' })
  readonly aliases!: readonly string[];

  @Field(() => UrlScalar, { nullable: true, description: 'Its own page, when known.' })
  readonly url!: string | null;

  @Field(() => String, { nullable: true, description: 'Its item in Wikidata, when known: Q and a number.' })
  readonly wikidataId!: string | null;
}
