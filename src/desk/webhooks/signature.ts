import { createHmac } from 'node:crypto';

/** 'whsec_' and the key in base64, as Standard Webhooks writes it. */
export const secretOf = (key: Uint8Array): string => `whsec_${Buffer.from(key).toString('base64')}`;

export interface SignedMessage {
  /** The same for every attempt. */
  readonly id: string;
  /** Of the attempt, in whole seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The headers by which a receiver knows that a message is ours, new, and not changed.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signatureHeaders(key: Uint8Array, { id, timestamp, body }: SignedMessage) {
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  };
}
