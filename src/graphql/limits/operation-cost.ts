import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { type FieldCost, INTROSPECTION_COST, plainCost } from './cost.js';

/** Coerced. */
type Variables = Readonly<Record<string, unknown>>;

const costOfField = ({ extensions: { complexity } }: GraphQLField<unknown, unknown>): FieldCost => {
  if (typeof complexity === 'function') return complexity as FieldCost;
  if (typeof complexity !== 'number') return plainCost;
  return ({ childComplexity }) => complexity + childComplexity;
};

/** What is asked below a field: for each of its items, and once however many there are. */
interface Cost {
  readonly each: number;
  readonly once: number;
}

/** What selections cost that no variable has a say in: the same whenever their document is sent again. */
const constants = new WeakMap<SelectionSetNode, Cost>();

const FREE: Cost = { each: 0, once: 0 };
const forEach = (each: number): Cost => ({ each, once: 0 });
const plus = (a: Cost, b: Cost): Cost => ({ each: a.each + b.each, once: a.once + b.once });
const dearer = (a: Cost, b: Cost): Cost => (a.each + a.once < b.each + b.once ? b : a);

function holdsVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(holdsVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => holdsVariable(field.value));
    default:
      return false;
  }
}

/**
 * Adds up the costs of fields, those of a fragment wherever it is used. Of fragments on different object types, of
 * which an answer can hold one only, the dearest counts. Linear in the length of the document.
 */
export class OperationCost {
  readonly #fragments = new Map<FragmentDefinitionNode, Cost>();
  /** Whether a variable had a say in what was looked at last. */
  #varies = false;

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly variables: Variables,
  ) {}

  /** @throws GraphQLError when an argument does not fit */
  selections(selectionSet: SelectionSetNode, parent: GraphQLNamedOutputType): number {
    const { each, once } = this.#below(selectionSet, parent);
    return each + once;
  }

  #below(selectionSet: SelectionSetNode, parent: GraphQLNamedOutputType): Cost {
    const known = constants.get(selectionSet);
    if (known !== undefined) return known;
    const outer = this.#varies;
    this.#varies = false;
    const cost = this.#sum(selectionSet, parent);
    if (!this.#varies) constants.set(selectionSet, cost);
    this.#varies ||= outer;
    return cost;
  }

  #sum({ selections }: SelectionSetNode, parent: GraphQLNamedOutputType): Cost {
    let shared = FREE;
    let dearest = FREE;
    const branches = new Map<string, Cost>();
    for (const selection of selections.filter((each) => this.#isIncluded(each))) {
      const branch = this.#branchOf(selection);
      const cost = this.#selection(selection, parent);
      if (branch === null || branch === parent.name) {
        shared = plus(shared, cost);
      } else {
        const total = plus(branches.get(branch) ?? FREE, cost);
        branches.set(branch, total);
        dearest = dearer(dearest, total);
      }
    }
    return plus(shared, dearest);
  }

  /** Name of the object type that the selection is for; null when it is for more than one. */
  #branchOf(selection: SelectionNode): string | null {
    if (selection.kind === Kind.FIELD) return null;
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
    const name = fragment?.typeCondition?.name.value;
    return name !== undefined && isObjectType(this.schema.getType(name)) ? name : null;
  }

  #selection(selection: SelectionNode, parent: GraphQLNamedOutputType): Cost {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, parent);
      case Kind.INLINE_FRAGMENT:
        return this.#below(
          selection.selectionSet,
          this.#typeNamed(selection.typeCondition?.name.value) ?? parent,
        );
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(this.fragments.get(selection.name.value));
    }
  }

  #field(node: FieldNode, parent: GraphQLNamedOutputType): Cost {
    if (node.name.value.startsWith('__'))
      return forEach(node.name.value === '__schema' ? INTROSPECTION_COST : 1);
    const hasFields = isObjectType(parent) || isInterfaceType(parent);
    const field = hasFields ? parent.getFields()[node.name.value] : undefined;
    if (!field) return FREE;
    const below = node.selectionSet ? this.#below(node.selectionSet, getNamedType(field.type)) : FREE;
    const args = this.#arguments(field, node);
    const cost = costOfField(field)({ args, childComplexity: below.each }) + below.once;
    return field.extensions.onceAPage === true ? { each: 0, once: cost } : forEach(cost);
  }

  #arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Readonly<Record<string, unknown>> {
    if (field.args.length === 0) return {};
    this.#varies ||= node.arguments?.some(({ value }) => holdsVariable(value)) ?? false;
    return getArgumentValues(field, node, this.variables);
  }

  #fragment(fragment: FragmentDefinitionNode | undefined): Cost {
    // What a fragment costs hangs on more than where it is spread: who spreads it is not remembered.
    this.#varies = true;
    if (!fragment) return FREE;
    const known = this.#fragments.get(fragment);
    if (known !== undefined) return known;
    // A fragment that holds itself finds this and ends; validation refuses it.
    this.#fragments.set(fragment, FREE);
    const type = this.#typeNamed(fragment.typeCondition.name.value);
    const cost = type ? this.#below(fragment.selectionSet, type) : FREE;
    this.#fragments.set(fragment, cost);
    return cost;
  }

  #typeNamed(name: string | undefined): GraphQLNamedOutputType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  #isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    this.#varies = true;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.variables);
    return skip?.if !== true && include?.if !== false;
  }
}
