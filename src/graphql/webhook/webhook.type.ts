import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  Webhook,
  WebhookEvent,
  WebhookFailure,
  WebhookRefusalReason,
  WebhookRefused,
  WebhookRegistered,
  WebhookStatus,
} from '../../desk/webhooks/webhook.js';
import { enumeration } from '../enumeration.js';
import { listCost } from '../limits/cost.js';
import type { PlainFields } from '../plain-fields.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { UrlScalar } from '../scalars/url.scalar.js';

export const WebhookEventEnum = enumeration<WebhookEvent>('WebhookEvent', 'What a webhook is told of.', {
  QUOTE_FOUND: "As the subscription quoteFound; 'quote.found' in a delivery.",
  ARTICLE_INGESTED: "As the subscription articleIngested; 'article.ingested' in a delivery.",
  CORRECTION_MADE: "As the subscription correctionMade; 'correction.made' in a delivery.",
});

const WebhookStatusEnum = enumeration<WebhookStatus>('WebhookStatus', 'How a webhook fares.', {
  ACTIVE: 'All that happened is delivered, or on its way.',
  RETRYING: 'The last attempt failed; another follows.',
  GIVEN_UP: 'Nothing more is sent. Register it again behind its cursor when the cause is mended.',
});

const WebhookRefusalReasonEnum = enumeration<WebhookRefusalReason>(
  'WebhookRefusalReason',
  'Why a webhook cannot be registered.',
  {
    BAD_URL: 'The URL is none that can be posted to.',
    INSECURE_URL: 'The URL is not https.',
    PRIVATE_ADDRESS: 'The URL leads to an address that is not public.',
    NO_EVENTS: 'No kind of event is named.',
    FILTER_WITHOUT_QUOTES: 'A filter of quotes is given, and quotes are not among the events.',
    TOO_MANY_WEBHOOKS: 'As many as the server keeps are registered.',
  },
);

@ObjectType('WebhookFailure', { simpleResolvers: true, description: 'An attempt that failed.' })
class WebhookFailureType implements PlainFields<WebhookFailure> {
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: string;

  @Field(() => Int, { description: 'How often this event was tried so far.' })
  readonly attempts!: number;

  @Field(() => String, { description: "Why, in words: 'answered 503'." })
  readonly reason!: string;
}

@ObjectType('Webhook', {
  simpleResolvers: true,
  description:
    'A URL that is told of what happens, one event after the other, in deliveries after Standard Webhooks.',
})
export class WebhookType implements PlainFields<Webhook> {
  @Field(() => ID, { description: 'Opaque.' })
  readonly id!: string;

  @Field(() => UrlScalar, { description: 'Where deliveries are posted to.' })
  readonly url!: string;

  @Field(() => [WebhookEventEnum], { complexity: listCost(3), description: 'What it is told of.' })
  readonly events!: readonly WebhookEvent[];

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  readonly createdAt!: string;

  @Field(() => WebhookStatusEnum, { description: 'How it fares.' })
  readonly status!: WebhookStatus;

  @Field(() => Int, { description: 'How many events were delivered.' })
  readonly deliveries!: number;

  @Field(() => String, {
    description: 'Of the last event that it is done with: what it is told of was delivered up to here.',
  })
  readonly cursor!: string;

  @Field(() => WebhookFailureType, {
    nullable: true,
    description: 'Why the next event is not delivered; null when the last attempt succeeded.',
  })
  readonly failure!: WebhookFailure | null;
}

@ObjectType('WebhookRegistered', {
  simpleResolvers: true,
  description: 'The webhook is told of events from now on.',
})
class WebhookRegisteredType implements PlainFields<WebhookRegistered> {
  readonly __typename!: 'WebhookRegistered';

  @Field(() => WebhookType, { description: 'The webhook.' })
  readonly webhook!: Webhook;

  @Field(() => String, {
    description: "What deliveries are signed with, 'whsec_' and base64. It is not shown again.",
  })
  readonly secret!: string;
}

@ObjectType('WebhookRefused', { simpleResolvers: true, description: 'The webhook was not registered.' })
class WebhookRefusedType implements PlainFields<WebhookRefused> {
  readonly __typename!: 'WebhookRefused';

  @Field(() => WebhookRefusalReasonEnum, { description: 'Why.' })
  readonly reason!: WebhookRefusalReason;

  @Field(() => String, { description: 'What to change.' })
  readonly message!: string;
}

export const RegisterWebhookResult = createUnionType({
  name: 'RegisterWebhookResult',
  description: 'What became of a webhook that was to be registered.',
  types: () => [WebhookRegisteredType, WebhookRefusedType] as const,
  resolveType: ({ __typename }: WebhookRegistered | WebhookRefused) => __typename,
});

/** What became of a webhook that was to be removed. */
export type WebhookRemoval =
  | { readonly __typename: 'WebhookRemoved'; readonly webhookId: string }
  | { readonly __typename: 'WebhookNotFound'; readonly message: string };

@ObjectType('WebhookRemoved', { simpleResolvers: true, description: 'The webhook is told of nothing more.' })
class WebhookRemovedType {
  readonly __typename!: 'WebhookRemoved';

  @Field(() => ID, { description: 'Of the webhook that was.' })
  readonly webhookId!: string;
}

@ObjectType('WebhookNotFound', { simpleResolvers: true, description: 'There is no webhook of this id.' })
class WebhookNotFoundType {
  readonly __typename!: 'WebhookNotFound';

  @Field(() => String, { description: 'What to change.' })
  readonly message!: string;
}

export const RemoveWebhookResult = createUnionType({
  name: 'RemoveWebhookResult',
  description: 'What became of a webhook that was to be removed.',
  types: () => [WebhookRemovedType, WebhookNotFoundType] as const,
  resolveType: ({ __typename }: WebhookRemoval) => __typename,
});
