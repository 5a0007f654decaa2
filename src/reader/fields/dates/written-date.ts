import { dateTimeOf } from './date-time.js';
import { mailDateOf } from './mail-date.js';

/** A date that programs wrote, of ISO 8601 or of mail, as ISO 8601 with offset; null for anything else. */
export const writtenDateOf = (text: string): string | null => dateTimeOf(text) ?? mailDateOf(text);
