// Quotes as they come, over server-sent events; after a cut the stream is taken up behind the last event.
import { createClient, StreamCutError } from 'verbatim/sdk';

interface QuoteFound {
  readonly quoteFound: { readonly cursor: string; readonly quote: { readonly text: string } };
}

const client = createClient({ url: process.env.VERBATIM_URL ?? 'http://localhost:4000/graphql' });
const query =
  'subscription QuoteFound($after: String) { quoteFound(after: $after) { cursor quote { text } } }';

let after: string | null = null;
for (let isCut = true; isCut; ) {
  isCut = false;
  try {
    for await (const { quoteFound } of client.subscribe<QuoteFound, { after: string | null }>(
      { name: 'QuoteFound', query },
      { after },
    )) {
      after = quoteFound.cursor;
      console.log(quoteFound.quote.text);
    }
  } catch (error) {
    if (!(error instanceof StreamCutError)) throw error;
    isCut = true;
  }
}
