import { Field, InterfaceType } from 'type-graphql';
import { NodeInterface } from '../node/node.type.js';

@InterfaceType('Speaker', {
  implements: NodeInterface,
  description:
    "Whoever words are attributed to: a Person, or a Source that speaks for itself ('the Kremlin', 'police').",
})
export abstract class SpeakerInterface {
  readonly id!: string;

  @Field(() => String, { description: 'Fullest form of the name found.' })
  readonly name!: string;
}
