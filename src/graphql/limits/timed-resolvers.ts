import type { ClassType, ContainerType, ResolverData } from 'type-graphql';
import { type Deadline, workUntil } from '../../corpus/deadline.js';
import type { GraphContext } from '../context.js';

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

type TimedClass = new (deadline: Deadline) => object;

/** A class with the methods of the resolver, each of which looks at the clock first, and in its walks. */
function timedClassOf(resolver: object): TimedClass {
  class Timed {
    constructor(readonly deadline: Deadline) {}
  }
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver))) {
    if (name === 'constructor') continue;
    const value = function (this: Timed, ...args: readonly unknown[]): unknown {
      this.deadline();
      return workUntil(this.deadline, () => (resolver as Methods)[name]?.(...args));
    };
    Object.defineProperty(Timed.prototype, name, { value });
  }
  return Timed;
}

/**
 * Hands Type-GraphQL the resolvers. An operation with a deadline gets such as end when it is over: this is the last
 * place that knows of the operation before the graph is read, as arguments are converted asynchronously. Plain
 * fields, of which answers hold the most, are not resolved by it and stay as quick as they are.
 */
export class TimedResolvers implements ContainerType {
  readonly #known = new Map<ClassType, { readonly plain: object; readonly Timed: TimedClass }>();

  get(type: ClassType, { context }: ResolverData<GraphContext>): object {
    const { plain, Timed } = this.#of(type);
    return context.deadline === undefined ? plain : new Timed(context.deadline);
  }

  #of(type: ClassType) {
    const known = this.#known.get(type);
    if (known) return known;
    const plain: object = new type();
    const both = { plain, Timed: timedClassOf(plain) };
    this.#known.set(type, both);
    return both;
  }
}
