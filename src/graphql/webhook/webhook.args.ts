import { ArgsType, Field } from 'type-graphql';
import type { WebhookEvent, WebhookRequest } from '../../desk/webhooks/webhook.js';
import { QuoteFilterInput } from '../quote/quote-filter.input.js';
import { WebhookEventEnum } from './webhook.type.js';

@ArgsType()
export class RegisterWebhookArgs implements WebhookRequest {
  @Field(() => String, { description: 'An https URL at a public address.' })
  readonly url!: string;

  @Field(() => [WebhookEventEnum], { description: 'What it is told of: at least one.' })
  readonly events!: readonly WebhookEvent[];

  @Field(() => QuoteFilterInput, {
    nullable: true,
    description: 'Of which quotes it is told; all when left out. Only with QUOTE_FOUND.',
  })
  readonly filter?: QuoteFilterInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'It is told of events behind this cursor; when left out, of those to come.',
  })
  readonly after?: string | null;
}
