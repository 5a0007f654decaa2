// Quotes as they come, over server-sent events; after a cut the stream is taken up behind the last event.
import { createClient, StreamCutError } from 'verbatim/sdk';

const client = createClient({ url: process.env.VERBATIM_URL ?? 'http://localhost:4000/graphql' });

let { eventCursor: after } = await client.eventCursor();
console.log('Listening');
for (let isOpen = true; isOpen; ) {
  try {
    for await (const { quoteFound } of client.quoteFound({ after })) {
      const { text, speaker } = quoteFound.quote;
      console.log(`${speaker?.name ?? 'somebody'}: ${text}`);
      after = quoteFound.cursor;
    }
    isOpen = false;
  } catch (error) {
    if (!(error instanceof StreamCutError)) throw error;
  }
}
