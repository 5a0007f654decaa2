import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Graph } from '../../corpus/graph.js';
import type { EventLog } from '../../desk/events/event-log.js';
import { Webhooks } from '../../desk/webhooks/webhooks.js';
import { webhookSender } from './webhook-sender.js';

/** Webhooks that send over the network. Waiting for another attempt keeps no process alive. */
export const webhooksOver = (graph: Graph, events: EventLog, allowHttp: boolean): Webhooks =>
  new Webhooks({
    graph,
    events,
    allowHttp,
    now: () => new Date(),
    random: Math.random,
    randomBytes,
    wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal, ref: false }),
    send: webhookSender(),
  });
