import type { Entity, Person } from '../../model/entity.js';
import type { ArticleView } from '../article-view.js';
import { nameWords } from '../people/name-forms.js';
import type { Referent } from '../referent.js';
import { lowered } from '../words.js';
import { personByOffice, personEntity } from './person-entity.js';
import { creditedSource, sourceEntity } from './source-entity.js';

const keyOf = ({ kind, name }: Entity): string =>
  kind === 'PERSON' ? `person ${nameWords(name).join(' ')}` : `source ${lowered(name).replace(/^the /, '')}`;

/** The entities of an article while they are collected; each gets its index when it is first asked for. */
export class EntityBook {
  readonly entities: Entity[] = [];
  readonly #view: ArticleView;
  readonly #byReferent = new Map<Referent, number>();
  readonly #byKey = new Map<string, number>();

  constructor(view: ArticleView) {
    this.#view = view;
  }

  person(referent: Referent): number {
    return this.#of(referent, () =>
      referent.holder
        ? personByOffice(this.#view, referent.holder, referent.mentions)
        : personEntity(this.#view.text, this.#view.mentions, referent),
    );
  }

  /** Two referents printed alike are one source: 'officials' here and 'officials' there. */
  source(referent: Referent): number {
    return this.#of(referent, () => sourceEntity(this.#view, referent), true);
  }

  /** Index of what the referent has become; null when nothing made a person or source of it. */
  find(referent: Referent): number | null {
    return this.#byReferent.get(referent) ?? null;
  }

  /** Somebody whom the document credits, whether or not its text has them. */
  creditedPerson(name: string): number {
    const person: Person = { kind: 'PERSON', name, aliases: Object.freeze([]), roles: Object.freeze([]) };
    return this.#known(person) ?? this.#add(person);
  }

  /** An outlet that the document credits; `referent` when its text speaks of it too. */
  creditedSource(name: string, referent: Referent | undefined): number {
    const credited = creditedSource(name);
    if (!referent) return this.#known(credited) ?? this.#add(credited);
    return this.#of(referent, () => ({
      ...sourceEntity(this.#view, referent),
      sourceKind: credited.sourceKind,
    }));
  }

  #of(referent: Referent, make: () => Entity, mayShare = false): number {
    const known = this.#byReferent.get(referent);
    if (known !== undefined) return known;
    const entity = make();
    const index = (mayShare ? this.#known(entity) : undefined) ?? this.#add(entity);
    this.#byReferent.set(referent, index);
    return index;
  }

  #known(entity: Entity): number | undefined {
    return this.#byKey.get(keyOf(entity));
  }

  #add(entity: Entity): number {
    const index = this.entities.push(Object.freeze(entity)) - 1;
    const key = keyOf(entity);
    if (!this.#byKey.has(key)) this.#byKey.set(key, index);
    return index;
  }
}
