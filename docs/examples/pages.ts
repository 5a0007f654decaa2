// Every quote of a person, page by page: the next page is asked for when this one is done with.
import { createClient } from 'verbatim/sdk';

const client = createClient({ url: process.env.VERBATIM_URL ?? 'http://localhost:4000/graphql' });

const { persons } = await client.findPersons({ name: 'Maria Lopez', first: 1 });
const id = persons.edges[0]?.node.id ?? '';

for await (const page of client.pages.quotesOfPerson({ id, first: 50 })) {
  for (const { node } of page.edges) console.log(`${node.text} (${node.article.title})`);
}
