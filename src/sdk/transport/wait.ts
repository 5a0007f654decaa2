import type { Wait } from '../client-options.js';

/** Longer waits are the caller's to decide upon. */
const LONGEST_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1_000;

export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, milliseconds);
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });

/** Retry-After (RFC 9110, 10.2.3) is a number of seconds or a date; null when it is neither. */
function askedFor(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const instant = Date.parse(retryAfter);
  return Number.isNaN(instant) ? null : Math.max(0, instant - Date.now());
}

/**
 * Milliseconds to wait before a request is sent again: as long as the answer asks, else longer each time.
 * Null when the answer is no reason to send it again, or asks for more than a minute.
 * @param attempt from 0
 */
export function waitBefore(attempt: number, { status, headers }: Response): number | null {
  if (status !== 429) return null;
  const milliseconds = askedFor(headers.get('retry-after')) ?? FIRST_WAIT_MS * 2 ** attempt;
  return milliseconds > LONGEST_WAIT_MS ? null : milliseconds;
}
