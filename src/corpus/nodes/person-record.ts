import type { PersonNode, RoleNode } from '../graph.js';
import type { Books } from '../lists/books.js';
import { listMentions } from '../lists/mention-list.js';
import type { Connection, PageRequest } from '../page.js';
import type { MentionView } from './mention-view.js';
import { rolesOf } from './role.js';
import { SpeakerRecord } from './speaker-record.js';

export class PersonRecord extends SpeakerRecord implements PersonNode {
  /** Number of articles that give the full name. Kept by the directory. */
  namedInFull = 0;

  constructor(
    id: string,
    /** Key of the full name; null for somebody of whom one article gives a lone name. */
    readonly key: string | null,
    books: Books,
  ) {
    super(id, books);
  }

  get __typename(): 'Person' {
    return 'Person';
  }

  /** Linking to Wikidata is not done yet by any stage. */
  get wikidataId(): null {
    return null;
  }

  get roles(): readonly RoleNode[] {
    return rolesOf(this);
  }

  mentions(page: PageRequest): Connection<MentionView> {
    return listMentions(this.books, this, page);
  }

  protected override isFullName(name: string): boolean {
    return this.books.identity.personKey({ kind: 'PERSON', name, aliases: [], roles: [] }) === this.key;
  }

  protected override get self(): PersonRecord {
    return this;
  }
}
