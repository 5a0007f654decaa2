/** What the Sandbox shows first: an answer worth reading from any corpus, and a start for one's own queries. */
export const EXAMPLE_OPERATION = `# Who said what, newest article first. Run it, then open the schema on the left.
query WhoSaidWhat($first: Int = 10, $words: String) {
  quotes(first: $first, filter: { text: { contains: $words } }) {
    totalCount
    edges {
      node {
        text
        kind
        cue { text }
        speaker { __typename name }
        speakerMention { text kind }
        attribution { method confidence reason }
        source { name kind }
        article { title publishedAt }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;
