import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../corpus/page.js';
import { filterCost, relationCost, textCost } from './filter-cost.js';

/*
 * The cost of a query is about the number of values that its answer can hold. A field costs 1 and what is asked below
 * it; a list costs that for each of its items, but for what is there once a page.
 */

/** A field as asked for: its arguments, and the cost of what is asked below it, once. */
interface CostedField {
  // biome-ignore lint/suspicious/noExplicitAny: arguments are what the schema says, which no type here can know
  readonly args: Readonly<Record<string, any>>;
  readonly childComplexity: number;
}

/** Type-GraphQL calls it complexity; it stands in the extensions of a field, and a plain number is what is added. */
export type FieldCost = (field: CostedField) => number;

/** A size that is out of range costs as the nearest that is not: the graph refuses it with a better message. */
const clamp = (size: number): number => Math.min(Math.max(size, 0), MAX_PAGE_SIZE);

/** Cost of a connection: it gives as many items as its arguments ask for. */
export const pageCost: FieldCost = ({ args, childComplexity }) =>
  1 +
  clamp(args.first ?? args.last ?? DEFAULT_PAGE_SIZE) * childComplexity +
  filterCost(args.filter, relationCost);

/** Cost of a connection over the whole corpus: what its filter asks may be asked of everything there is. */
export const searchCost: FieldCost = (field) => pageCost(field) + filterCost(field.args.filter, textCost);

/** Extensions of a field of a connection that is not there for each item; its cost is not multiplied. */
export const ONCE_A_PAGE = { onceAPage: true } as const;

/** Cost of finding the items of a list for its facets. */
export const facetsCost: FieldCost = ({ childComplexity }) => 1_000 + childComplexity;

/** Cost of counting what all items of a list have in common. */
export const facetCost: FieldCost = ({ childComplexity }) => 500 + childComplexity;

/** Cost of as many buckets of a facet as are asked for. */
export const bucketsCost: FieldCost = ({ args, childComplexity }) =>
  1 + clamp(args.first ?? 10) * childComplexity;

/** Cost of a search for words in all texts: a page, and the work of finding it. */
export const fullTextCost: FieldCost = (field) => pageCost(field) + 5_000;

/** Cost of a list that gives as many items as "limit" asks for. */
export const limitCost =
  (standard: number): FieldCost =>
  ({ args, childComplexity }) =>
    1 + clamp(args.limit ?? standard) * childComplexity;

/** Cost of a list that has a few items whatever one asks: `length` is typical. */
export const listCost =
  (length: number): FieldCost =>
  ({ childComplexity }) =>
    1 + length * childComplexity;

/** Cost of the edges of a page: the connection multiplies by their number. */
export const edgesCost: FieldCost = ({ childComplexity }) => 1 + childComplexity;

/** Cost of objects asked for one by one. */
export const idsCost: FieldCost = ({ args, childComplexity }) => 1 + clamp(args.ids.length) * childComplexity;

/** Cost of objects that a gateway asks for: as many as it has representations of, which it cannot page. */
export const representationsCost: FieldCost = ({ args, childComplexity }) =>
  1 + args.representations.length * childComplexity;

/** Cost of looking through the words of all quotes. */
export const proofCost: FieldCost = ({ childComplexity }) => 1_000 + childComplexity;

/** Cost of a field without one of its own. */
export const plainCost: FieldCost = ({ childComplexity }) => 1 + childComplexity;

/** Cost of asking for the whole schema, whatever is asked of it. */
export const INTROSPECTION_COST = 1_000;
