import { type FoundItem, foundIn } from '../item/found-item.js';
import { textReader } from '../text-reader.js';
import { wireItem } from './iptc-7901-item.js';
import { beginsMessage, messagesIn, type WireMessage } from './wire-message.js';

function found(message: WireMessage): FoundItem {
  const offset = message.span.start;
  if (!message.isWhole)
    return { kind: 'FAULT', offset, reason: 'is cut off: the message that begins here has no end (ETX)' };
  const item = wireItem(message);
  return item === null
    ? { kind: 'FAULT', offset, reason: 'has no text between its header and its end' }
    : { kind: 'ITEM', item };
}

function* itemsIn(source: string): Generator<FoundItem> {
  for (const message of messagesIn(source)) yield found(message);
}

const FORMAT = 'iptc-7901';

/** Text of wire services (IPTC 7901, and ANPA 1312 as far as they agree): a message an article, its hard-wrapped lines joined. */
export const iptc7901Reader = textReader({
  name: FORMAT,
  accepts: ({ text }) => beginsMessage(text),
  readText: (text, { location }) => foundIn(itemsIn(text), text, { format: FORMAT, location }),
});
