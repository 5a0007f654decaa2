// Generated from schema/ by `npm run codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Transport, TypedOperation } from '../typed-operation.js';
export const ArticleHistoryDocument: TypedOperation<ArticleHistoryQuery, ArticleHistoryQueryVariables> = { name: 'ArticleHistory', documentId: "sha256:30c920947d68e5f62de19c989c132ac124e9b0729230ff89257145f31fff7f67", query: "query ArticleHistory($id:ID!$first:Int$after:String){article(id:$id){...ArticleSummary revisions(first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{number ingestedAt endedAt contentHash quoteChanges(first:100){totalCount edges{node{kind before{text}after{text}words{kind text}}}}}}}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const ArticleWithQuotesDocument: TypedOperation<ArticleWithQuotesQuery, ArticleWithQuotesQueryVariables> = { name: 'ArticleWithQuotes', documentId: "sha256:ed968e84c06ed9038e4d3ed5ed654013ef9d51447cb72a874e6956c9d19e01e3", query: "query ArticleWithQuotes($id:ID!$first:Int$after:String){article(id:$id){...ArticleSummary text wordCount authors{id name}paragraphs{id index kind span{start end}}persons{edges{mentionCount quoteCount node{id name}}}quotes(first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...QuoteWithSpeaker segments{text span{start end}}}}}diagnostics{code message line column}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}" };
export const FindArticlesDocument: TypedOperation<FindArticlesQuery, FindArticlesQueryVariables> = { name: 'FindArticles', documentId: "sha256:10fdb98665cf01b5d1bef002162253cf0254cecdd1646020bb2d30c822f05713", query: "query FindArticles($filter:ArticleFilter$orderBy:[ArticleOrder!]$first:Int$after:String){articles(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...ArticleSummary}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const FindPersonsDocument: TypedOperation<FindPersonsQuery, FindPersonsQueryVariables> = { name: 'FindPersons', documentId: "sha256:8ee2d85a53f69c3c554af2d7320c4040cd4f714b2dead37e8da717f6021b75b8", query: "query FindPersons($name:String$orderBy:[PersonOrder!]$first:Int$after:String){persons(filter:{name:{contains:$name}}orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{id name aliases quotes(first:0){totalCount}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const FindSourcesDocument: TypedOperation<FindSourcesQuery, FindSourcesQueryVariables> = { name: 'FindSources', documentId: "sha256:98d0a26284785a044b9ea5b61224b1a5480cef5c493e294b50ccbf95a60719be", query: "query FindSources($filter:SourceFilter$orderBy:[SourceOrder!]$first:Int$after:String){sources(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{id name kind aliases quotes(first:0){totalCount}relayedQuotes(first:0){totalCount}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const IngestArticleDocument: TypedOperation<IngestArticleMutation, IngestArticleMutationVariables> = { name: 'IngestArticle', documentId: "sha256:d8da068191c299c3f2ed81615a947b7feaa5ef676f2a4f145e67c84da8fefa29", query: "mutation IngestArticle($input:IngestArticleInput!){ingestArticle(input:$input){__typename ...on IngestedArticle{outcome revision{number ingestedAt}article{...ArticleSummary}}...on RevisionConflict{message articleId currentRevision{number}}...on DocumentTooLarge{message size limit}...on UnreadableDocument{message diagnostics{code message line column}}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const ParagraphWithSentencesDocument: TypedOperation<ParagraphWithSentencesQuery, ParagraphWithSentencesQueryVariables> = { name: 'ParagraphWithSentences', documentId: "sha256:2540abd55a9665bc1223d1047f7fc15593a90f40d6bad32fd8c63b825f2ce1cb", query: "query ParagraphWithSentences($id:ID!){paragraph(id:$id){id index kind text sentences{text span{start end}}mentions{text kind refersTo{__typename id name}}quotes{...QuoteWithSpeaker}article{...ArticleSummary}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const QuoteInContextDocument: TypedOperation<QuoteInContextQuery, QuoteInContextQueryVariables> = { name: 'QuoteInContext', documentId: "sha256:2af1349160048a54c0cac3d925ed1340582ccb674ada7e431016fd376ae960f4", query: "query QuoteInContext($id:ID!$characters:Int){quote(id:$id){...QuoteWithSpeaker segments{text span{start end}}attribution{method confidence reason chain{text kind}}context(characters:$characters){before after}paragraph{id}article{...ArticleSummary}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const QuotesOfPersonDocument: TypedOperation<QuotesOfPersonQuery, QuotesOfPersonQueryVariables> = { name: 'QuotesOfPerson', documentId: "sha256:21e414fedf0b772dd61a90db2571f501f54d2bbfa4691b47765366477acee57b", query: "query QuotesOfPerson($id:ID!$filter:QuoteFilter$first:Int$after:String$characters:Int){person(id:$id){id name aliases roles{text}quotes(filter:$filter first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...QuoteWithSpeaker context(characters:$characters){before after}article{...ArticleSummary}}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const RemoveArticleDocument: TypedOperation<RemoveArticleMutation, RemoveArticleMutationVariables> = { name: 'RemoveArticle', documentId: "sha256:cf1c3e54bd5e2af8b5208cc008f5fd6c10f603f2d1f4de54deeb1f6806156ef9", query: "mutation RemoveArticle($id:ID!$expectedRevision:Int){removeArticle(id:$id expectedRevision:$expectedRevision){__typename ...on RemovedArticle{articleId removedAt revision{number}}...on RevisionConflict{message currentRevision{number}}...on ArticleNotFound{message}}}" };
export const SourceRelaysDocument: TypedOperation<SourceRelaysQuery, SourceRelaysQueryVariables> = { name: 'SourceRelays', documentId: "sha256:f78849a36d75e994df0c870c21c564c80cfd4394e8dc9cd79b3e0b72c11470fa", query: "query SourceRelays($id:ID!$first:Int){source(id:$id){id name kind quotes(first:$first){totalCount edges{node{...QuoteWithSpeaker}}}relayedQuotes(first:$first){totalCount edges{node{...QuoteWithSpeaker}}}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}" };
export const WhoSaidWhatDocument: TypedOperation<WhoSaidWhatQuery, WhoSaidWhatQueryVariables> = { name: 'WhoSaidWhat', documentId: "sha256:c7ad074c9f03a768107fc625ca995fe665a65b6cae75cd16e026c94da7ab0a6f", query: "query WhoSaidWhat($filter:QuoteFilter$orderBy:[QuoteOrder!]$first:Int$after:String){quotes(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...QuoteWithSpeaker attribution{method confidence reason}article{...ArticleSummary}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
/** A method for each operation, which `transport` carries out; `pages` has those that turn the pages of a list. */
export const operations = <Options>(transport: Transport<Options>) =>
  ({
    articleHistory: (variables: ArticleHistoryQueryVariables, options?: Options): Promise<ArticleHistoryQuery> => transport.run(ArticleHistoryDocument, variables, options),
    articleWithQuotes: (variables: ArticleWithQuotesQueryVariables, options?: Options): Promise<ArticleWithQuotesQuery> => transport.run(ArticleWithQuotesDocument, variables, options),
    findArticles: (variables?: FindArticlesQueryVariables, options?: Options): Promise<FindArticlesQuery> => transport.run(FindArticlesDocument, variables, options),
    findPersons: (variables?: FindPersonsQueryVariables, options?: Options): Promise<FindPersonsQuery> => transport.run(FindPersonsDocument, variables, options),
    findSources: (variables?: FindSourcesQueryVariables, options?: Options): Promise<FindSourcesQuery> => transport.run(FindSourcesDocument, variables, options),
    ingestArticle: (variables: IngestArticleMutationVariables, options?: Options): Promise<IngestArticleMutation> => transport.run(IngestArticleDocument, variables, options),
    paragraphWithSentences: (variables: ParagraphWithSentencesQueryVariables, options?: Options): Promise<ParagraphWithSentencesQuery> => transport.run(ParagraphWithSentencesDocument, variables, options),
    quoteInContext: (variables: QuoteInContextQueryVariables, options?: Options): Promise<QuoteInContextQuery> => transport.run(QuoteInContextDocument, variables, options),
    quotesOfPerson: (variables: QuotesOfPersonQueryVariables, options?: Options): Promise<QuotesOfPersonQuery> => transport.run(QuotesOfPersonDocument, variables, options),
    removeArticle: (variables: RemoveArticleMutationVariables, options?: Options): Promise<RemoveArticleMutation> => transport.run(RemoveArticleDocument, variables, options),
    sourceRelays: (variables: SourceRelaysQueryVariables, options?: Options): Promise<SourceRelaysQuery> => transport.run(SourceRelaysDocument, variables, options),
    whoSaidWhat: (variables?: WhoSaidWhatQueryVariables, options?: Options): Promise<WhoSaidWhatQuery> => transport.run(WhoSaidWhatDocument, variables, options),
    pages: {
      articleHistory: (variables: ArticleHistoryQueryVariables, options?: Options) => transport.pages(ArticleHistoryDocument, (data) => data.article?.revisions, variables, options),
      articleWithQuotes: (variables: ArticleWithQuotesQueryVariables, options?: Options) => transport.pages(ArticleWithQuotesDocument, (data) => data.article?.quotes, variables, options),
      findArticles: (variables?: FindArticlesQueryVariables, options?: Options) => transport.pages(FindArticlesDocument, (data) => data.articles, variables, options),
      findPersons: (variables?: FindPersonsQueryVariables, options?: Options) => transport.pages(FindPersonsDocument, (data) => data.persons, variables, options),
      findSources: (variables?: FindSourcesQueryVariables, options?: Options) => transport.pages(FindSourcesDocument, (data) => data.sources, variables, options),
      quotesOfPerson: (variables: QuotesOfPersonQueryVariables, options?: Options) => transport.pages(QuotesOfPersonDocument, (data) => data.person?.quotes, variables, options),
      whoSaidWhat: (variables?: WhoSaidWhatQueryVariables, options?: Options) => transport.pages(WhoSaidWhatDocument, (data) => data.quotes, variables, options),
    },
  });

/** Conditions on articles; all that are given must hold. Filters may be nested 8 deep, 100 in all. */
export type ArticleFilter = {
  /** All of these hold; at least one must be given. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Who wrote it: eq and in are met by one of several authors, notIn by all of them; null when nobody is named. */
  readonly author?: IdFilter | null | undefined;
  /** What is known of who wrote it. */
  readonly authors?: PersonListFilter | null | undefined;
  /** Which article. */
  readonly id?: IdFilter | null | undefined;
  /** What it is written in: BCP 47 tags, letter case makes no difference. */
  readonly language?: LanguageFilter | null | undefined;
  /** When it was last changed. */
  readonly modifiedAt?: DateTimeFilter | null | undefined;
  /** This does not hold; a condition must be given. */
  readonly not?: ArticleFilter | null | undefined;
  /** One of these holds; at least one must be given, each with a condition. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Its paragraphs. */
  readonly paragraphs?: ParagraphListFilter | null | undefined;
  /** The people whom it names or quotes. */
  readonly persons?: PersonListFilter | null | undefined;
  /** When it was published. */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** How many quotes it prints. */
  readonly quoteCount?: IntFilter | null | undefined;
  /** The quotes that it prints. */
  readonly quotes?: QuoteListFilter | null | undefined;
  /** The outlet that published it or that it credits; null when none is known. */
  readonly source?: IdFilter | null | undefined;
  /** What is known of the outlet that published it or that it credits. */
  readonly sourceMatches?: SourceFilter | null | undefined;
  /** The sources that speak or are cited in it. */
  readonly sources?: SourceListFilter | null | undefined;
  /** The whole text. */
  readonly text?: TextFilter | null | undefined;
  /** The headline; null when there is none. */
  readonly title?: TextFilter | null | undefined;
  /** Where it was published; null when that is not known. */
  readonly url?: TextFilter | null | undefined;
  /** Words in the whole text. */
  readonly wordCount?: IntFilter | null | undefined;
};

/** A condition on several Article objects; all that are given must hold. Where there are none, every and none hold. */
export type ArticleListFilter = {
  /** All meet this. */
  readonly every?: ArticleFilter | null | undefined;
  /** None meets this; {} asks that there be none. */
  readonly none?: ArticleFilter | null | undefined;
  /** At least one meets this; {} asks that there be any. */
  readonly some?: ArticleFilter | null | undefined;
};

/** One criterion of order; among several, a later one decides where the earlier ones are even. Each field may be given once. */
export type ArticleOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What is compared. */
  readonly field: ArticleOrderField;
};

/** What articles are compared by. */
export type ArticleOrderField =
  /** When it was last changed. */
  | 'MODIFIED_AT'
  /** When it was published. */
  | 'PUBLISHED_AT'
  /** How many quotes it prints. */
  | 'QUOTE_COUNT'
  /** Name of the outlet that published it or that it credits. */
  | 'SOURCE'
  /** Its headline. */
  | 'TITLE'
  /** How long it is. */
  | 'WORD_COUNT';

/** A condition on a date; all that are given must hold. What has no date meets isNull alone. */
export type DateTimeFilter = {
  /** At this time. */
  readonly eq?: string | null | undefined;
  /** After this time. */
  readonly gt?: string | null | undefined;
  /** At this time or after it. */
  readonly gte?: string | null | undefined;
  /** True: there is no date. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Before this time. */
  readonly lt?: string | null | undefined;
  /** At this time or before it. */
  readonly lte?: string | null | undefined;
};

/** A condition on a number; all that are given must hold. */
export type FloatFilter = {
  /** Is this one. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is this or more. */
  readonly gte?: number | null | undefined;
  /** Is one of these, 1000 at most; none is in an empty list. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is this or less. */
  readonly lte?: number | null | undefined;
  /** Is none of these, 1000 at most. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** A condition on an id; all that are given must hold. What is not there meets isNull alone. */
export type IdFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** Is one of these, 1000 at most; none is in an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is none. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, 1000 at most. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** A document and what it says of itself. Its source and URL together tell whether it was here before. */
export type IngestArticleInput = {
  /** Who wrote it, when the document says so. */
  readonly authors?: ReadonlyArray<string> | null | undefined;
  /** Number of the revision that must stand for this to be done; 0: the article must not stand here yet; left out: whatever stands. */
  readonly expectedRevision?: number | null | undefined;
  /** The id that the document has where it comes from. Two collections may use the same: it tells no article from another here. */
  readonly externalId?: string | null | undefined;
  /** BCP 47 tag; told from the text when left out. */
  readonly language?: string | null | undefined;
  /** When it was last changed. */
  readonly modifiedAt?: string | null | undefined;
  /** When it was published. */
  readonly publishedAt?: string | null | undefined;
  /** Name of the outlet that published it. */
  readonly source?: string | null | undefined;
  /** Plain text, kept as it is: spans are offsets into it. */
  readonly text: string;
  /** Its headline; found in the text when left out. */
  readonly title?: string | null | undefined;
  /** Where it was published: http or https. */
  readonly url?: string | null | undefined;
};

/** What became of a document. */
export type IngestOutcome =
  /** No article stood under its id; now this one does. */
  | 'ADDED'
  /** Another content stood under its id; it is now a past revision. */
  | 'REVISED'
  /** The article stands with this content already; nothing was done. */
  | 'UNCHANGED';

/** A condition on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Is this one. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is this or more. */
  readonly gte?: number | null | undefined;
  /** Is one of these, 1000 at most; none is in an empty list. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is this or less. */
  readonly lte?: number | null | undefined;
  /** Is none of these, 1000 at most. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** A condition on a language, as a BCP 47 tag; all that are given must hold. */
export type LanguageFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** By what words somebody is named. */
export type MentionKind =
  /** A name: 'Maria Lopez'. */
  | 'NAME'
  /** A description: 'the prime minister'. */
  | 'NOMINAL'
  /** A pronoun: 'she'. */
  | 'PRONOUN';

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first; items without a value last. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first; items without a value last. */
  | 'DESC';

/** Conditions on paragraphs; all that are given must hold. Filters may be nested 8 deep, 100 in all. */
export type ParagraphFilter = {
  /** All of these hold; at least one must be given. */
  readonly and?: ReadonlyArray<ParagraphFilter> | null | undefined;
  /** What it is for. */
  readonly kind?: ParagraphKindFilter | null | undefined;
  /** This does not hold; a condition must be given. */
  readonly not?: ParagraphFilter | null | undefined;
  /** One of these holds; at least one must be given, each with a condition. */
  readonly or?: ReadonlyArray<ParagraphFilter> | null | undefined;
  /** Its text. */
  readonly text?: TextFilter | null | undefined;
};

/** What a paragraph is for. */
export type ParagraphKind =
  /** A note about whoever wrote the article. */
  | 'AUTHOR_NOTE'
  /** A quotation set off from the running text. */
  | 'BLOCKQUOTE'
  /** The running text. */
  | 'BODY'
  /** Marks of the trade: '###', '-30-', 'FOR IMMEDIATE RELEASE'. */
  | 'BOILERPLATE'
  /** A line that tells who wrote the article. */
  | 'BYLINE'
  /** Words that go with a picture. */
  | 'CAPTION'
  /** A line that tells where and when the article was written. */
  | 'DATELINE'
  /** The title, as printed at the head of the text. */
  | 'HEADLINE'
  /** One item of a list. */
  | 'LIST_ITEM'
  /** A line that credits where the article comes from. */
  | 'SOURCE_LINE'
  /** A heading inside the text. */
  | 'SUBHEADING';

/** A condition on the kind of a paragraph; all that are given must hold. */
export type ParagraphKindFilter = {
  /** Is this one. */
  readonly eq?: ParagraphKind | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<ParagraphKind> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<ParagraphKind> | null | undefined;
};

/** A condition on several Paragraph objects; all that are given must hold. Where there are none, every and none hold. */
export type ParagraphListFilter = {
  /** All meet this. */
  readonly every?: ParagraphFilter | null | undefined;
  /** None meets this; {} asks that there be none. */
  readonly none?: ParagraphFilter | null | undefined;
  /** At least one meets this; {} asks that there be any. */
  readonly some?: ParagraphFilter | null | undefined;
};

/** Conditions on people; all that are given must hold. Filters may be nested 8 deep, 100 in all. */
export type PersonFilter = {
  /** All of these hold; at least one must be given. */
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  /** How many articles name them. */
  readonly articleCount?: IntFilter | null | undefined;
  /** The articles that name them. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Which person. */
  readonly id?: IdFilter | null | undefined;
  /** Any known form of the name: one must meet all of this. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold; a condition must be given. */
  readonly not?: PersonFilter | null | undefined;
  /** One of these holds; at least one must be given, each with a condition. */
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** How many quotes are theirs. */
  readonly quoteCount?: IntFilter | null | undefined;
  /** What they said. */
  readonly quotes?: QuoteListFilter | null | undefined;
  /** Any title or role printed with the name: one must meet all of this; null when there is none. */
  readonly role?: TextFilter | null | undefined;
  /** Their item in Wikidata; null when it is not known. */
  readonly wikidataId?: StringFilter | null | undefined;
};

/** A condition on several Person objects; all that are given must hold. Where there are none, every and none hold. */
export type PersonListFilter = {
  /** All meet this. */
  readonly every?: PersonFilter | null | undefined;
  /** None meets this; {} asks that there be none. */
  readonly none?: PersonFilter | null | undefined;
  /** At least one meets this; {} asks that there be any. */
  readonly some?: PersonFilter | null | undefined;
};

/** One criterion of order; among several, a later one decides where the earlier ones are even. Each field may be given once. */
export type PersonOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What is compared. */
  readonly field: PersonOrderField;
};

/** What people are compared by. */
export type PersonOrderField =
  /** How many articles name them. */
  | 'ARTICLE_COUNT'
  /** When the newest article that names them was published. */
  | 'LATEST_ARTICLE'
  /** The fullest form of the name. */
  | 'NAME'
  /** How many quotes are theirs. */
  | 'QUOTE_COUNT';

/** What became of a quote from one revision to the next. */
export type QuoteChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It has other words, or another speaker. */
  | 'CHANGED'
  /** It is not there any more. */
  | 'REMOVED';

/** Conditions on quotes; all that are given must hold. Filters may be nested 8 deep, 100 in all. */
export type QuoteFilter = {
  /** All of these hold; at least one must be given. */
  readonly and?: ReadonlyArray<QuoteFilter> | null | undefined;
  /** The article that prints it. */
  readonly article?: IdFilter | null | undefined;
  /** What is known of the article that prints it. */
  readonly articleMatches?: ArticleFilter | null | undefined;
  /** How sure it is who speaks: 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** Dictionary form of the cue; null when nothing announces the quote. */
  readonly cueLemma?: StringFilter | null | undefined;
  /** Which quote. */
  readonly id?: IdFilter | null | undefined;
  /** How much stands in quotation marks. */
  readonly kind?: QuoteKindFilter | null | undefined;
  /** How long the quoted words are, in UTF-16 code units. */
  readonly length?: IntFilter | null | undefined;
  /** The rule or model that decided who speaks. */
  readonly method?: StringFilter | null | undefined;
  /** This does not hold; a condition must be given. */
  readonly not?: QuoteFilter | null | undefined;
  /** One of these holds; at least one must be given, each with a condition. */
  readonly or?: ReadonlyArray<QuoteFilter> | null | undefined;
  /** What is known of the paragraph that it begins in. */
  readonly paragraphMatches?: ParagraphFilter | null | undefined;
  /** When the article was published. */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** The source that passed the words on; null when there is none. */
  readonly source?: IdFilter | null | undefined;
  /** What is known of the source that passed the words on. */
  readonly sourceMatches?: SourceFilter | null | undefined;
  /** Who speaks; null when nobody is known. */
  readonly speaker?: IdFilter | null | undefined;
  /** What is known of who speaks. */
  readonly speakerMatches?: SpeakerFilter | null | undefined;
  /** The quoted words. */
  readonly text?: TextFilter | null | undefined;
};

/** How much of a quote stands in quotation marks. */
export type QuoteKind =
  /** All inside quotation marks. */
  | 'DIRECT'
  /** Reported without quotation marks. */
  | 'INDIRECT'
  /** Partly inside quotation marks. */
  | 'MIXED';

/** A condition on the kind of a quote; all that are given must hold. */
export type QuoteKindFilter = {
  /** Is this one. */
  readonly eq?: QuoteKind | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<QuoteKind> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<QuoteKind> | null | undefined;
};

/** A condition on several Quote objects; all that are given must hold. Where there are none, every and none hold. */
export type QuoteListFilter = {
  /** All meet this. */
  readonly every?: QuoteFilter | null | undefined;
  /** None meets this; {} asks that there be none. */
  readonly none?: QuoteFilter | null | undefined;
  /** At least one meets this; {} asks that there be any. */
  readonly some?: QuoteFilter | null | undefined;
};

/** One criterion of order; among several, a later one decides where the earlier ones are even. Each field may be given once. */
export type QuoteOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What is compared. */
  readonly field: QuoteOrderField;
};

/** What quotes are compared by. */
export type QuoteOrderField =
  /** How sure it is who speaks. */
  | 'CONFIDENCE'
  /** How long the quoted words are. */
  | 'LENGTH'
  /** When the article was published. */
  | 'PUBLISHED_AT'
  /** Name of the source that passed the words on. */
  | 'SOURCE'
  /** Name of who speaks. */
  | 'SPEAKER';

/** Conditions on sources; all that are given must hold. Filters may be nested 8 deep, 100 in all. */
export type SourceFilter = {
  /** All of these hold; at least one must be given. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** How many articles cite or name it. */
  readonly articleCount?: IntFilter | null | undefined;
  /** The articles that cite or name it. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Which source. */
  readonly id?: IdFilter | null | undefined;
  /** What it is. */
  readonly kind?: SourceKindFilter | null | undefined;
  /** Any known form of the name: one must meet all of this. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold; a condition must be given. */
  readonly not?: SourceFilter | null | undefined;
  /** One of these holds; at least one must be given, each with a condition. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** How many quotes are its own. */
  readonly quoteCount?: IntFilter | null | undefined;
  /** What it said itself. */
  readonly quotes?: QuoteListFilter | null | undefined;
  /** How many quotes of others it passed on. */
  readonly relayedQuoteCount?: IntFilter | null | undefined;
  /** What it passed on of others' words. */
  readonly relayedQuotes?: QuoteListFilter | null | undefined;
  /** Its item in Wikidata; null when it is not known. */
  readonly wikidataId?: StringFilter | null | undefined;
};

/** What a source is. */
export type SourceKind =
  /** A radio or television station. */
  | 'BROADCASTER'
  /** A report, a statement, a letter. */
  | 'DOCUMENT'
  /** A state, a ministry, a court, the police. */
  | 'GOVERNMENT'
  /** An agency that writes for outlets. */
  | 'NEWS_AGENCY'
  /** A company, party, union, university or other body. */
  | 'ORGANISATION'
  /** A newspaper, magazine or site. */
  | 'PUBLICATION'
  /** A network or an account on it. */
  | 'SOCIAL_MEDIA'
  /** Somebody without a name: 'officials', 'witnesses'. */
  | 'UNNAMED';

/** A condition on the kind of a source; all that are given must hold. */
export type SourceKindFilter = {
  /** Is this one. */
  readonly eq?: SourceKind | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<SourceKind> | null | undefined;
};

/** A condition on several Source objects; all that are given must hold. Where there are none, every and none hold. */
export type SourceListFilter = {
  /** All meet this. */
  readonly every?: SourceFilter | null | undefined;
  /** None meets this; {} asks that there be none. */
  readonly none?: SourceFilter | null | undefined;
  /** At least one meets this; {} asks that there be any. */
  readonly some?: SourceFilter | null | undefined;
};

/** One criterion of order; among several, a later one decides where the earlier ones are even. Each field may be given once. */
export type SourceOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What is compared. */
  readonly field: SourceOrderField;
};

/** What sources are compared by. */
export type SourceOrderField =
  /** How many articles cite or name it. */
  | 'ARTICLE_COUNT'
  /** When the newest article that cites or names it was published. */
  | 'LATEST_ARTICLE'
  /** The fullest form of the name. */
  | 'NAME'
  /** How many quotes are its own. */
  | 'QUOTE_COUNT'
  /** How many quotes of others it passed on. */
  | 'RELAYED_QUOTE_COUNT';

/** Conditions on whoever words are attributed to; all that are given must hold. Filters may be nested 8 deep, 100 in all. */
export type SpeakerFilter = {
  /** All of these hold; at least one must be given. */
  readonly and?: ReadonlyArray<SpeakerFilter> | null | undefined;
  /** Any known form of the name: one must meet all of this. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold; a condition must be given. */
  readonly not?: SpeakerFilter | null | undefined;
  /** One of these holds; at least one must be given, each with a condition. */
  readonly or?: ReadonlyArray<SpeakerFilter> | null | undefined;
  /** Is a person, and one that meets this. */
  readonly person?: PersonFilter | null | undefined;
  /** Is a source, and one that meets this. */
  readonly source?: SourceFilter | null | undefined;
  /** A person or a source. */
  readonly type?: SpeakerTypeFilter | null | undefined;
};

/** What a speaker is. */
export type SpeakerType =
  /** Somebody. */
  | 'PERSON'
  /** An outlet, agency, body or document that speaks for itself. */
  | 'SOURCE';

/** A condition on what a speaker is; all that are given must hold. */
export type SpeakerTypeFilter = {
  /** Is this one. */
  readonly eq?: SpeakerType | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<SpeakerType> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<SpeakerType> | null | undefined;
};

/** A condition on a word, compared letter by letter; all that are given must hold. */
export type StringFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** Is one of these, 1000 at most; none is in an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is none. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, 1000 at most. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** A condition on a text; all that are given must hold. Letter case, accents and the shape of apostrophes and quotation marks make no difference. */
export type TextFilter = {
  /** Holds these words. */
  readonly contains?: string | null | undefined;
  /** Ends with these words. */
  readonly endsWith?: string | null | undefined;
  /** Is this, from end to end. */
  readonly eq?: string | null | undefined;
  /** Is one of these, 1000 at most, from end to end; none is in an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is none. False: there is one. Refused where there always is one. */
  readonly isNull?: boolean | null | undefined;
  /** Begins with these words. */
  readonly startsWith?: string | null | undefined;
};

/** What became of words from one text to another. */
export type WordChangeKind =
  /** They are in the later one alone. */
  | 'ADDED'
  /** They are in both. */
  | 'KEPT'
  /** They are in the earlier one alone. */
  | 'REMOVED';

export type ArticleHistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleHistoryQuery = { readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly revisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly ingestedAt: string, readonly endedAt: string | null, readonly contentHash: string, readonly quoteChanges: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: QuoteChangeKind, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly words: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string }> } }> } } }> }, readonly source: { readonly id: string, readonly name: string } | null } | null };

export type ArticleWithQuotesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleWithQuotesQuery = { readonly article: { readonly text: string, readonly wordCount: number, readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly paragraphs: ReadonlyArray<{ readonly id: string, readonly index: number, readonly kind: ParagraphKind, readonly span: { readonly start: number, readonly end: number } }>, readonly persons: { readonly edges: ReadonlyArray<{ readonly mentionCount: number, readonly quoteCount: number, readonly node: { readonly id: string, readonly name: string } }> }, readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }>, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } }> }, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number, readonly column: number }>, readonly source: { readonly id: string, readonly name: string } | null } | null };

export type FindArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ReadonlyArray<ArticleOrder> | ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindArticlesQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } }> } };

export type FindPersonsQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: ReadonlyArray<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindPersonsQuery = { readonly persons: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly quotes: { readonly totalCount: number } } }> } };

export type FindSourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  orderBy?: ReadonlyArray<SourceOrder> | SourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindSourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly aliases: ReadonlyArray<string>, readonly quotes: { readonly totalCount: number }, readonly relayedQuotes: { readonly totalCount: number } } }> } };

export type PageEndFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type ArticleSummaryFragment = { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null };

export type QuoteWithSpeakerFragment = { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string }
   | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null };

export type IngestArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestArticleMutation = { readonly ingestArticle:
    | { readonly __typename: 'DocumentTooLarge', readonly message: string, readonly size: number, readonly limit: number }
    | { readonly __typename: 'IngestedArticle', readonly outcome: IngestOutcome, readonly revision: { readonly number: number, readonly ingestedAt: string }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'RevisionConflict', readonly message: string, readonly articleId: string, readonly currentRevision: { readonly number: number } | null }
    | { readonly __typename: 'UnreadableDocument', readonly message: string, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number, readonly column: number }> }
   };

export type ParagraphWithSentencesQueryVariables = Exact<{
  id: string;
}>;


export type ParagraphWithSentencesQuery = { readonly paragraph: { readonly id: string, readonly index: number, readonly kind: ParagraphKind, readonly text: string, readonly sentences: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }>, readonly mentions: ReadonlyArray<{ readonly text: string, readonly kind: MentionKind, readonly refersTo:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string }
       | null }>, readonly quotes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string }
       | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null }>, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } } | null };

export type QuoteInContextQueryVariables = Exact<{
  id: string;
  characters?: number | null | undefined;
}>;


export type QuoteInContextQuery = { readonly quote: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }>, readonly attribution: { readonly method: string, readonly confidence: number, readonly reason: string | null, readonly chain: ReadonlyArray<{ readonly text: string, readonly kind: MentionKind }> }, readonly context: { readonly before: string, readonly after: string }, readonly paragraph: { readonly id: string }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string }
     | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } | null };

export type QuotesOfPersonQueryVariables = Exact<{
  id: string;
  filter?: QuoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  characters?: number | null | undefined;
}>;


export type QuotesOfPersonQuery = { readonly person: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly roles: ReadonlyArray<{ readonly text: string }>, readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly context: { readonly before: string, readonly after: string }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } }> } } | null };

export type RemoveArticleMutationVariables = Exact<{
  id: string;
  expectedRevision?: number | null | undefined;
}>;


export type RemoveArticleMutation = { readonly removeArticle:
    | { readonly __typename: 'ArticleNotFound', readonly message: string }
    | { readonly __typename: 'RemovedArticle', readonly articleId: string, readonly removedAt: string, readonly revision: { readonly number: number } }
    | { readonly __typename: 'RevisionConflict', readonly message: string, readonly currentRevision: { readonly number: number } | null }
   };

export type SourceRelaysQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type SourceRelaysQuery = { readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly quotes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } }> }, readonly relayedQuotes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } }> } } | null };

export type WhoSaidWhatQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  orderBy?: ReadonlyArray<QuoteOrder> | QuoteOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoSaidWhatQuery = { readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly attribution: { readonly method: string, readonly confidence: number, readonly reason: string | null }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } }> } };
