// What went wrong has a code, and the compiler knows all of them.
import { createClient, VerbatimError } from 'verbatim/sdk';

const client = createClient({ url: process.env.VERBATIM_URL ?? 'http://localhost:4000/graphql' });

try {
  await client.whoSaidWhat({ first: 5000 });
} catch (error) {
  if (!(error instanceof VerbatimError)) throw error;
  switch (error.code) {
    case 'BAD_USER_INPUT':
      console.log(`Ask otherwise: ${error.message}`);
      break;
    case 'QUERY_TOO_COMPLEX':
      console.log('Ask for less at once.');
      break;
    default:
      throw error;
  }
}
