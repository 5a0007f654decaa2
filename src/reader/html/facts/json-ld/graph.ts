import { isNode, type JsonLdNode, listOf, stringsOf } from './json-ld-node.js';

/** Deeper nodes, and nodes behind so many others, are not looked at. */
const DEEPEST = 16;
const MOST_NODES = 10_000;

/** Members whose values are nodes of the page's own, not parts of a node. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'] as const;

/** The nodes that a page tells of, in its order, and those that others refer to by their `@id`. */
export interface JsonLdGraph {
  readonly nodes: readonly JsonLdNode[];
  /** The node that a reference means; the value itself when it is none or leads nowhere. */
  resolve(value: unknown): unknown;
}

function collect(value: unknown, depth: number, nodes: JsonLdNode[]): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const one of value) collect(one, depth + 1, nodes);
  if (!isNode(value)) return;
  if (value['@type'] !== undefined) nodes.push(value);
  for (const member of CONTAINERS) collect(value[member], depth + 1, nodes);
}

/** Members that are in a node when it is more than a reference. */
const isReference = (node: JsonLdNode): boolean => Object.keys(node).every((member) => member[0] === '@');

export function graphOf(values: readonly unknown[]): JsonLdGraph {
  const nodes: JsonLdNode[] = [];
  collect(values, 0, nodes);
  const byId = new Map<string, JsonLdNode>();
  for (const node of nodes)
    for (const id of stringsOf(node['@id'])) if (!isReference(node) && !byId.has(id)) byId.set(id, node);
  const resolve = (value: unknown): unknown => {
    if (!isNode(value) || value.name !== undefined) return value;
    const [id] = listOf(value['@id']);
    return (typeof id === 'string' && byId.get(id)) || value;
  };
  return { nodes, resolve };
}
