// An article goes in; what became of it has a name, and the compiler knows all of them.
import { createClient } from 'verbatim/sdk';

const client = createClient({
  url: process.env.VERBATIM_URL ?? 'http://localhost:4000/graphql',
  headers: { authorization: `Bearer ${process.env.VERBATIM_KEY}` },
});

const { ingestArticle } = await client.ingestArticle({
  input: {
    source: 'Northwire',
    url: 'https://northwire.example/ferry',
    text: '“The ferry will run until May,” said Piet Jansen.',
    expectedRevision: 0,
  },
});

switch (ingestArticle.__typename) {
  case 'IngestedArticle':
    console.log(`${ingestArticle.outcome}: revision ${ingestArticle.revision.number}`);
    break;
  case 'RevisionConflict':
    console.log(`Revision ${ingestArticle.currentRevision?.number} stands there already.`);
    break;
  default:
    console.log(ingestArticle.message);
}
