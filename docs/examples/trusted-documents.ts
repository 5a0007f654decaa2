// Operations by their ids instead of their texts, for a server that knows schema/trusted-documents.json.
import { createClient } from 'verbatim/sdk';

const client = createClient({
  url: process.env.VERBATIM_URL ?? 'http://localhost:4000/graphql',
  trustedDocuments: true,
});

const { quotes } = await client.whoSaidWhat({ first: 3 });
for (const { node } of quotes.edges) console.log(`${node.speaker?.name ?? 'somebody'}: ${node.text}`);
