/** What elements are, by the names that their authors gave them. */
export type NamedKind = 'STANDFIRST' | 'ADVERTISING' | 'CREDIT' | 'COMMENTS';

const words: Readonly<Record<NamedKind, string>> = {
  STANDFIRST:
    'standfirst subtitle subtitel subhead subheading subheadline subline excerpt summary abstract lead lede dek deck strapline intro preamble ingress chapo chapeau sapo entradilla sommario vorspann teaser perex subheader shorttext',
  ADVERTISING: 'ad ads advert advertisement advertising anzeige werbung sponsored promo newsletter',
  CREDIT:
    'caption credit credits copyright byline author authors autor postdate dateline timestamp signature photo image',
  COMMENTS: 'comment comments disqus respond kommentar kommentare comentario comentarios',
};

/** By a word of a class or id, in lower case. */
export const NAMED: ReadonlyMap<string, NamedKind> = new Map(
  Object.entries(words).flatMap(([kind, list]) =>
    list.split(' ').map((word): [string, NamedKind] => [word, kind as NamedKind]),
  ),
);
