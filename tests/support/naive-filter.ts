import type {
  ArticleFilter,
  Combined,
  DateTimeFilter,
  IdFilter,
  ListFilter,
  NumberFilter,
  ParagraphFilter,
  PersonFilter,
  QuoteFilter,
  SourceFilter,
  SpeakerFilter,
  TextFilter,
} from '../../src/corpus/filter.js';
import type {
  ArticleNode,
  ParagraphNode,
  PersonNode,
  QuoteNode,
  SourceNode,
  SpeakerNode,
} from '../../src/corpus/graph.js';

/*
 * Filters as they read, asked of one node after the other: nothing is indexed, compiled or remembered, and nothing is
 * shared with what is tested.
 */

type Meets<Filter, Node> = (filter: Filter, node: Node) => boolean;

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replaceAll(/[“”]/g, '"');

const holds = <Value>(condition: Value | null | undefined, test: (value: Value) => boolean): boolean =>
  condition == null || test(condition);

interface Exact<Value> {
  readonly eq?: Value | null;
  readonly in?: readonly Value[] | null;
  readonly notIn?: readonly Value[] | null;
  readonly isNull?: boolean | null;
}

function exactly<Value>({ eq, in: among, notIn, isNull }: Exact<Value>, value: Value | null): boolean {
  if (value === null) return eq == null && among == null && notIn == null && isNull !== false;
  return (
    holds(eq, (wanted) => wanted === value) &&
    holds(among, (wanted) => wanted.includes(value)) &&
    holds(notIn, (unwanted) => !unwanted.includes(value)) &&
    isNull !== true
  );
}

const ranged = (filter: NumberFilter, value: number): boolean =>
  exactly(filter, value) &&
  holds(filter.gt, (bound) => value > bound) &&
  holds(filter.gte, (bound) => value >= bound) &&
  holds(filter.lt, (bound) => value < bound) &&
  holds(filter.lte, (bound) => value <= bound);

function dated({ isNull, ...bounds }: DateTimeFilter, date: string | null): boolean {
  const given = Object.entries(bounds).filter(([, bound]) => bound != null);
  if (date === null) return given.length === 0 && isNull !== false;
  const instants = Object.fromEntries(given.map(([name, bound]) => [name, Date.parse(bound as string)]));
  return ranged(instants, Date.parse(date)) && isNull !== true;
}

/** One of the texts must meet all of the filter. */
function worded(
  { eq, in: among, contains, startsWith, endsWith, isNull }: TextFilter,
  texts: readonly string[],
) {
  const asks = [eq, among, contains, startsWith, endsWith].some((each) => each != null);
  if (!asks) return isNull == null || (texts.length === 0) === isNull;
  return texts
    .map(bare)
    .some(
      (text) =>
        holds(eq, (wanted) => text === bare(wanted)) &&
        holds(among, (wanted) => wanted.map(bare).includes(text)) &&
        holds(contains, (wanted) => text.includes(bare(wanted))) &&
        holds(startsWith, (wanted) => text.startsWith(bare(wanted))) &&
        holds(endsWith, (wanted) => text.endsWith(bare(wanted))),
    );
}

const related = <Filter, Node>(
  filter: ListFilter<Filter> | null | undefined,
  meets: Meets<Filter, Node>,
  nodes: () => readonly Node[],
): boolean =>
  holds(filter?.some, (inner) => nodes().some((node) => meets(inner, node))) &&
  holds(filter?.every, (inner) => nodes().every((node) => meets(inner, node))) &&
  holds(filter?.none, (inner) => !nodes().some((node) => meets(inner, node)));

const nested = <Filter extends Combined<Filter>, Node>(fields: Meets<Filter, Node>): Meets<Filter, Node> => {
  const meets: Meets<Filter, Node> = (filter, node) =>
    fields(filter, node) &&
    holds(filter.and, (all) => all.every((inner) => meets(inner, node))) &&
    holds(filter.or, (any) => any.some((inner) => meets(inner, node))) &&
    holds(filter.not, (inner) => !meets(inner, node));
  return meets;
};

const PAGE = { first: 100 };

const authored = ({ eq, in: among, notIn, isNull }: IdFilter, ids: readonly string[]): boolean =>
  ids.length === 0
    ? exactly({ eq, in: among, notIn, isNull } as IdFilter, null)
    : isNull !== true &&
      ids.every((id) => !notIn?.includes(id)) &&
      (eq == null && among == null ? true : ids.some((id) => exactly({ eq, in: among } as IdFilter, id)));

export const quoteMeets: Meets<QuoteFilter, QuoteNode> = nested((filter, quote) => {
  const { article, attribution, speaker, source } = quote;
  return (
    holds(filter.id, (id) => exactly(id, quote.id)) &&
    holds(filter.kind, (kind) => exactly(kind, quote.kind)) &&
    holds(filter.text, (text) => worded(text, [quote.text])) &&
    holds(filter.length, (length) => ranged(length, quote.text.length)) &&
    holds(filter.confidence, (confidence) => ranged(confidence, attribution.confidence)) &&
    holds(filter.method, (method) => exactly(method, attribution.method)) &&
    holds(filter.cueLemma, (lemma) => exactly(lemma, quote.cue?.lemma ?? null)) &&
    holds(filter.speaker, (id) => exactly(id, speaker?.id ?? null)) &&
    holds(filter.speakerMatches, (inner) => speaker !== null && speakerMeets(inner, speaker)) &&
    holds(filter.source, (id) => exactly(id, source?.id ?? null)) &&
    holds(filter.sourceMatches, (inner) => source !== null && sourceMeets(inner, source)) &&
    holds(filter.article, (id) => exactly(id, article.id)) &&
    holds(filter.articleMatches, (inner) => articleMeets(inner, article)) &&
    holds(filter.paragraphMatches, (inner) => paragraphMeets(inner, quote.paragraph)) &&
    holds(filter.publishedAt, (date) => dated(date, article.publishedAt))
  );
});

export const articleMeets: Meets<ArticleFilter, ArticleNode> = nested((filter, article) => {
  const language = filter.language ?? {};
  const lower = (tags: readonly string[] | null | undefined) => tags?.map((tag) => tag.toLowerCase()) ?? null;
  const texts = (text: string | null) => (text === null ? [] : [text]);
  return (
    holds(filter.id, (id) => exactly(id, article.id)) &&
    holds(filter.text, (text) => worded(text, [article.text])) &&
    holds(filter.title, (text) => worded(text, texts(article.title))) &&
    holds(filter.url, (text) => worded(text, texts(article.url))) &&
    exactly(
      { eq: language.eq?.toLowerCase() ?? null, in: lower(language.in), notIn: lower(language.notIn) },
      article.language.toLowerCase(),
    ) &&
    holds(filter.author, (id) =>
      authored(
        id,
        article.authors.map((author) => author.id),
      ),
    ) &&
    related(filter.authors, personMeets, () => article.authors) &&
    holds(filter.source, (id) => exactly(id, article.source?.id ?? null)) &&
    holds(filter.sourceMatches, (inner) => article.source !== null && sourceMeets(inner, article.source)) &&
    holds(filter.format, (format) => exactly(format, article.format)) &&
    holds(filter.publishingStatus, (status) => exactly(status, article.publishingStatus)) &&
    holds(filter.isTeaser, (isTeaser) => isTeaser === article.isTeaser) &&
    holds(filter.publishedAt, (date) => dated(date, article.publishedAt)) &&
    holds(filter.modifiedAt, (date) => dated(date, article.modifiedAt)) &&
    holds(filter.wordCount, (count) => ranged(count, article.wordCount)) &&
    holds(filter.quoteCount, (count) => ranged(count, article.quotes({}).totalCount)) &&
    related(filter.quotes, quoteMeets, () => article.quotes(PAGE).edges.map(({ node }) => node)) &&
    related(filter.persons, personMeets, () => article.persons(PAGE).edges.map(({ node }) => node)) &&
    related(filter.sources, sourceMeets, () => article.sources) &&
    related(filter.paragraphs, paragraphMeets, () => article.paragraphs())
  );
});

const paragraphMeets: Meets<ParagraphFilter, ParagraphNode> = nested(
  (filter, { kind, text }) =>
    holds(filter.kind, (wanted) => exactly(wanted, kind)) &&
    holds(filter.text, (words) => worded(words, [text])),
);

const spoken = (filter: PersonFilter & SourceFilter, speaker: SpeakerNode): boolean =>
  holds(filter.id, (id) => exactly(id, speaker.id)) &&
  holds(filter.name, (name) => worded(name, [speaker.name, ...speaker.aliases])) &&
  holds(filter.wikidataId, (id) => exactly(id, speaker.wikidataId)) &&
  holds(filter.quoteCount, (count) => ranged(count, speaker.quotes({}).totalCount)) &&
  holds(filter.articleCount, (count) => ranged(count, speaker.articles({}).totalCount)) &&
  related(filter.quotes, quoteMeets, () => speaker.quotes(PAGE).edges.map(({ node }) => node)) &&
  related(filter.articles, articleMeets, () => speaker.articles(PAGE).edges.map(({ node }) => node));

export const personMeets: Meets<PersonFilter, PersonNode> = nested(
  ({ and, or, not, role, ...filter }, person) =>
    spoken(filter, person) &&
    holds(role, (words) =>
      worded(
        words,
        person.roles.map(({ text }) => text),
      ),
    ),
);

export const sourceMeets: Meets<SourceFilter, SourceNode> = nested(
  ({ and, or, not, kind, relayedQuoteCount, relayedQuotes, ...filter }, source) =>
    spoken(filter, source) &&
    holds(kind, (wanted) => exactly(wanted, source.kind)) &&
    holds(relayedQuoteCount, (count) => ranged(count, source.relayedQuotes({}).totalCount)) &&
    related(relayedQuotes, quoteMeets, () => source.relayedQuotes(PAGE).edges.map(({ node }) => node)),
);

const speakerMeets: Meets<SpeakerFilter, SpeakerNode> = nested(
  (filter, speaker) =>
    holds(filter.type, (type) => exactly(type, speaker.__typename === 'Person' ? 'PERSON' : 'SOURCE')) &&
    holds(filter.name, (name) => worded(name, [speaker.name, ...speaker.aliases])) &&
    holds(filter.person, (inner) => speaker.__typename === 'Person' && personMeets(inner, speaker)) &&
    holds(filter.source, (inner) => speaker.__typename === 'Source' && sourceMeets(inner, speaker)),
);
