import type { PersonNode, RoleNode } from '../graph.js';
import { listMentions } from '../lists/mention-list.js';
import type { Connection, PageRequest } from '../page.js';
import type { MentionView } from './mention-view.js';
import { rolesOf } from './role.js';
import { SpeakerRecord } from './speaker-record.js';

export class PersonRecord extends SpeakerRecord implements PersonNode {
  /**
   * Key of the full name that the id is made of; null for somebody of whom one article gives a lone name, and for those
   * whom an editor set apart. Kept by the directory.
   */
  key: string | null = null;

  get __typename(): 'Person' {
    return 'Person';
  }

  /** Known from corrections only: no stage links to Wikidata. */
  get wikidataId(): string | null {
    return this.books.persons.links.latest(this.id)?.wikidataId ?? null;
  }

  get roles(): readonly RoleNode[] {
    return rolesOf(this);
  }

  mentions(page: PageRequest): Connection<MentionView> {
    return listMentions(this.books, this, page);
  }

  protected override fitness(name: string): number {
    const key = this.books.identity.personKey({ kind: 'PERSON', name, aliases: [], roles: [] });
    return key === null ? 0 : key === this.key ? 2 : 1;
  }

  protected override get self(): PersonRecord {
    return this;
  }
}
