import { Field, ObjectType } from 'type-graphql';

@ObjectType('_Service', {
  simpleResolvers: true,
  description: 'What this service tells a gateway (Federation).',
})
export class ServiceType {
  @Field(() => String, { description: 'The schema of this service, with its keys.' })
  readonly sdl!: string;
}
