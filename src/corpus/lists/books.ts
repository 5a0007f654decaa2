import type { CrossArticleIdentity } from '../../model/identity.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { Ordinals } from '../directory/ordinals.js';
import type { PersonDirectory } from '../directory/person-directory.js';
import type { SourceDirectory } from '../directory/source-directory.js';
import type { KeptFacets } from '../facets/kept-facets.js';
import type { ArticleFacets, PersonFacets, QuoteFacets, SourceFacets } from '../facets.js';
import type { Owner } from '../nodes/article-record.js';

/** All that the corpus holds: what lists are made from. */
export interface Books {
  readonly identity: CrossArticleIdentity;
  readonly shelf: ArticleShelf;
  readonly persons: PersonDirectory;
  readonly sources: SourceDirectory;
  readonly ordinals: Ordinals;
  /** Facets of lists without a filter. */
  readonly facets: {
    readonly quotes: KeptFacets<QuoteFacets>;
    readonly articles: KeptFacets<ArticleFacets>;
    readonly persons: KeptFacets<PersonFacets>;
    readonly sources: KeptFacets<SourceFacets>;
  };
}

/** A person or a source by its id. */
export const findOwner = ({ persons, sources }: Books, id: string): Owner | null =>
  persons.find(id) ?? sources.find(id);
