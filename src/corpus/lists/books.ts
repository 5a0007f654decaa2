import type { CrossArticleIdentity } from '../../model/identity.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { Ordinals } from '../directory/ordinals.js';
import type { PersonDirectory } from '../directory/person-directory.js';
import type { SourceDirectory } from '../directory/source-directory.js';
import type { Owner } from '../nodes/article-record.js';

/** All that the corpus holds: what lists are made from. */
export interface Books {
  readonly identity: CrossArticleIdentity;
  readonly shelf: ArticleShelf;
  readonly persons: PersonDirectory;
  readonly sources: SourceDirectory;
  readonly ordinals: Ordinals;
}

/** A person or a source by its id. */
export const findOwner = ({ persons, sources }: Books, id: string): Owner | null =>
  persons.find(id) ?? sources.find(id);
