/**
 * What a node says without being asked for arguments: these fields are read straight from the node. A GraphQL class
 * that implements `PlainFields<ArticleNode>` cannot forget one, nor type it wrongly.
 */
export type PlainFields<Node> = {
  readonly [Key in keyof Node as Key extends '__typename'
    ? never
    : Node[Key] extends (...parameters: never[]) => unknown
      ? never
      : Key]: Node[Key];
};
