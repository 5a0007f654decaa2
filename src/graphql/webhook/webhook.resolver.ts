import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Role } from '../../access/role.js';
import type { Webhook, WebhookRefused, WebhookRegistered } from '../../desk/webhooks/webhook.js';
import { MAX_WEBHOOKS } from '../../desk/webhooks/webhooks.js';
import type { GraphContext } from '../context.js';
import { listCost } from '../limits/cost.js';
import { RegisterWebhookArgs } from './webhook.args.js';
import {
  RegisterWebhookResult,
  RemoveWebhookResult,
  type WebhookRemoval,
  WebhookType,
} from './webhook.type.js';

@Resolver()
export class WebhookResolver {
  @Authorized<Role>('ADMIN')
  @Query(() => [WebhookType], {
    complexity: listCost(MAX_WEBHOOKS),
    description: `All webhooks, in the order of registration: at most ${MAX_WEBHOOKS}.`,
  })
  webhooks(@Ctx() { webhooks }: GraphContext): readonly Webhook[] {
    return webhooks.list();
  }

  @Authorized<Role>('ADMIN')
  @Mutation(() => RegisterWebhookResult, {
    description: 'Has events posted to a URL, signed after Standard Webhooks. Kept until the server stops.',
  })
  registerWebhook(
    @Args(() => RegisterWebhookArgs) request: RegisterWebhookArgs,
    @Ctx() { webhooks }: GraphContext,
  ): WebhookRegistered | WebhookRefused {
    return webhooks.register(request);
  }

  @Authorized<Role>('ADMIN')
  @Mutation(() => RemoveWebhookResult, { description: 'Has nothing more posted to a URL.' })
  removeWebhook(
    @Arg('id', () => ID, { description: 'As given by Webhook.id.' }) id: string,
    @Ctx() { webhooks }: GraphContext,
  ): WebhookRemoval {
    if (webhooks.remove(id)) return { __typename: 'WebhookRemoved', webhookId: id };
    return { __typename: 'WebhookNotFound', message: `No webhook has the id "${id}".` };
  }
}
