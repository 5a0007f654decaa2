import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is as written, with fragments counted wherever they are used. */
export interface OperationSize {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
}

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

const EMPTY: OperationSize = { depth: 0, aliases: 0, rootFields: 0, directives: 0 };

/** Both are fields of every `Query`; the executor's own rule limits how deep they go. */
const isIntrospection = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

const beside = (a: OperationSize, b: OperationSize): OperationSize => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  rootFields: a.rootFields + b.rootFields,
  directives: a.directives + b.directives,
});

/** Measures each fragment once, so that fragments inside fragments cost no more than they are long. */
class Measure {
  readonly #fragments = new Map<string, OperationSize>();

  constructor(readonly findFragment: FindFragment) {}

  selections({ selections }: SelectionSetNode): OperationSize {
    return selections.map((selection) => this.#directed(selection)).reduce(beside, EMPTY);
  }

  #directed(selection: SelectionNode): OperationSize {
    const size = this.#selection(selection);
    const directives = selection.directives?.length ?? 0;
    return directives === 0 ? size : { ...size, directives: size.directives + directives };
  }

  #selection(selection: SelectionNode): OperationSize {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection);
      case Kind.INLINE_FRAGMENT:
        return this.selections(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(selection.name.value);
    }
  }

  #field(field: FieldNode): OperationSize {
    const aliases = field.alias ? 1 : 0;
    if (isIntrospection(field) || !field.selectionSet)
      return { depth: 1, aliases, rootFields: 1, directives: 0 };
    const below = this.selections(field.selectionSet);
    const { depth, directives } = below;
    return { depth: 1 + depth, aliases: aliases + below.aliases, rootFields: 1, directives };
  }

  #fragment(name: string): OperationSize {
    const known = this.#fragments.get(name);
    if (known) return known;
    // A fragment that holds itself finds this and ends; another rule refuses it.
    this.#fragments.set(name, EMPTY);
    const fragment = this.findFragment(name);
    const size = fragment ? this.selections(fragment.selectionSet) : EMPTY;
    this.#fragments.set(name, size);
    return size;
  }
}

/** Linear in the length of the document. Unknown fragments count as empty. */
export const measureOperation = (
  operation: OperationDefinitionNode,
  findFragment: FindFragment,
): OperationSize => new Measure(findFragment).selections(operation.selectionSet);
