import { Agent, request } from 'undici';
import { isPublicAddress, literalAddress } from '../../desk/webhooks/public-address.js';
import type { Delivery, DeliveryOutcome, WebhookParts } from '../../desk/webhooks/webhook-parts.js';
import { ForbiddenAddressError, lookupAllowed } from '../network/public-lookup.js';

/** Of a delivery in all, connecting included. */
const TIMEOUT_MS = 10_000;

/** Bytes of an answer that are read, and thrown away, so that the connection can be used again. */
const MAX_ANSWER = 16_384;

/** The receiver wants to be told of nothing more. */
const GONE = 410;

export interface SenderOptions {
  /** By default every public address. */
  readonly isAllowed?: (address: string) => boolean;
  /** Milliseconds. */
  readonly timeout?: number;
}

const failed = (reason: string, isFinal = false): DeliveryOutcome => ({
  isDelivered: false,
  reason,
  isFinal,
});

function outcomeOf(status: number): DeliveryOutcome {
  if (status >= 200 && status < 300) return { isDelivered: true };
  if (status >= 300 && status < 400) return failed(`answered ${status}; redirects are not followed`);
  return failed(`answered ${status}`, status === GONE);
}

/** The error itself, or the one that it wraps. */
function reasonOf(error: unknown, timeout: number): DeliveryOutcome {
  const { name, code, cause } = error as NodeJS.ErrnoException & { readonly cause?: unknown };
  const inner = error instanceof ForbiddenAddressError ? error : cause;
  if (inner instanceof ForbiddenAddressError) return failed(inner.message, true);
  if (name === 'TimeoutError') return failed(`did not answer within ${timeout} milliseconds`);
  return failed(`could not be reached (${code ?? name})`);
}

/**
 * Posts deliveries to public addresses only: looked at for each connection, after names were resolved. Redirects are not
 * followed, answers are read no further than they must be.
 */
export function webhookSender({
  isAllowed = isPublicAddress,
  timeout = TIMEOUT_MS,
}: SenderOptions = {}): WebhookParts['send'] {
  const agent = new Agent({
    connect: { lookup: lookupAllowed(isAllowed), timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });

  async function post({ url, headers, body }: Delivery, signal: AbortSignal): Promise<DeliveryOutcome> {
    const address = literalAddress(new URL(url).hostname);
    if (address !== null && !isAllowed(address)) throw new ForbiddenAddressError(address);
    const answer = await request(url, { method: 'POST', headers, body, signal, dispatcher: agent });
    await answer.body.dump({ limit: MAX_ANSWER }).catch(() => {});
    return outcomeOf(answer.statusCode);
  }

  return async (delivery, stop) => {
    try {
      return await post(delivery, AbortSignal.any([stop, AbortSignal.timeout(timeout)]));
    } catch (error) {
      stop.throwIfAborted();
      return reasonOf(error, timeout);
    }
  };
}
