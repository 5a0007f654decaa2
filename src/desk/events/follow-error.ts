/** Codes are public and never change their meaning. */
export type FollowErrorCode = 'EVENTS_GONE' | 'FOLLOWER_TOO_SLOW';

/** Events can not, or no longer, be followed without a gap; the message says what to do about it. */
export class FollowError extends Error {
  override readonly name = 'FollowError';

  constructor(
    readonly code: FollowErrorCode,
    /** The last that the follower was given, or that it came with. */
    readonly cursor: string,
    message: string,
  ) {
    super(message);
  }
}

export const eventsGone = (cursor: string): FollowError =>
  new FollowError(
    'EVENTS_GONE',
    cursor,
    'The events behind "after" are gone. Read again what you keep, and follow without "after".',
  );

export const tooSlow = (cursor: string): FollowError =>
  new FollowError(
    'FOLLOWER_TOO_SLOW',
    cursor,
    'Events came faster than you took them, and some are gone. Read again what you keep, and follow without "after".',
  );
