// A quote gets its right speaker, against the version that the editor has read; then the correction is taken back.
import { createClient } from 'verbatim/sdk';

const client = createClient({
  url: process.env.VERBATIM_URL ?? 'http://localhost:4000/graphql',
  headers: { authorization: `Bearer ${process.env.VERBATIM_KEY}` },
});

const { quotes } = await client.whoSaidWhat({ filter: { text: { contains: 'too much' } }, first: 1 });
const { quote } = await client.quoteToCorrect({ id: quotes.edges[0]?.node.id ?? '' });
if (!quote) throw new Error('nobody said so');

const { correctQuote } = await client.correctQuote({
  input: {
    quote: quote.id,
    expectedVersion: quote.article.correctionVersion,
    speaker: { person: 'Ines Falk' },
    why: 'The recording has her voice.',
  },
});
if (correctQuote.__typename !== 'CorrectionSaved') throw new Error(correctQuote.message);
const { correction } = correctQuote;
console.log(`${correction.before?.speaker?.name} is now ${correction.quote?.speaker?.name}`);

const { undoCorrection } = await client.undoCorrection({
  input: { correction: correction.id, why: 'It was his voice.' },
});
console.log(undoCorrection.__typename);
