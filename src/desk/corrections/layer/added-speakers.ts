import type { ByEditor, Entity } from '../../../model/entity.js';
import type { NamedSpeaker } from '../correction.js';

/** The entities of an article, with those behind them whom corrections bring in. */
export class AddedSpeakers {
  readonly entities: Entity[];
  readonly #known = new Map<string, number>();

  constructor(private readonly machine: readonly Entity[]) {
    this.entities = [...machine];
  }

  /**
   * Index of the entity for a speaker. One with an id gets an entity of its own, though the article may name them: what
   * names come to may change, an editor's word does not.
   */
  indexOf(speaker: NamedSpeaker): number {
    const named = this.machine.findIndex(({ kind, name }) => kind === speaker.kind && name === speaker.name);
    if (speaker.id === null && named >= 0) return named;
    const key = [speaker.kind, speaker.id ?? '', speaker.name].join('\n');
    const known = this.#known.get(key) ?? this.entities.push(entityOf(speaker)) - 1;
    this.#known.set(key, known);
    return known;
  }
}

function entityOf({ id, name, sourceKind }: NamedSpeaker): Entity {
  const byEditor: ByEditor = { id };
  return sourceKind === null
    ? { kind: 'PERSON', name, aliases: [], roles: [], byEditor }
    : { kind: 'SOURCE', name, sourceKind, aliases: [], byEditor };
}
