// Generated from schema/ by `npm run codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Transport, TypedOperation } from '../typed-operation.js';
export const AddQuoteDocument: TypedOperation<AddQuoteMutation, AddQuoteMutationVariables> = { name: 'AddQuote', documentId: "sha256:7650b969d27e6176042c651ef9c19146f1d1c070130bee8ad3108baec43efa47", query: "mutation AddQuote($input:AddQuoteInput!){addQuote(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version quote{...QuoteWithSpeaker}}}...on ArticleNotFound{message}...on CorrectionConflict{message version}...on QuoteOverlap{message quote{id text}}...on SpanOutOfText{message segment textLength}...on SpeakerNotFound{message speakerId}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}" };
export const ArticleAsOfDocument: TypedOperation<ArticleAsOfQuery, ArticleAsOfQueryVariables> = { name: 'ArticleAsOf', documentId: "sha256:535cc9fa9625938ca54ccfe61cf8ab34c4272d77ce1452fe35b2699c4e4392f0", query: "query ArticleAsOf($id:ID!$asOf:DateTime!$first:Int$after:String){article(id:$id asOf:$asOf){...ArticleSummary text revision{number ingestedAt endedAt}quotes(first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...QuoteWithSpeaker}}}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}" };
export const ArticleAsReadDocument: TypedOperation<ArticleAsReadQuery, ArticleAsReadQueryVariables> = { name: 'ArticleAsRead', documentId: "sha256:e7bfde5c6024a461e76660868e0f23cabdcebac421d5066968a672b131b028a3", query: "query ArticleAsRead($id:ID!$first:Int$after:String){article(id:$id){id title location format isTeaser publishingStatus embargoedUntil correctionNote subjects{kind name role uri}metadata{field value origin isChosen}paragraphs{kind text original{...Place}}quotes(first:$first after:$after){pageInfo{...PageEnd}edges{node{id segments{text original{...Place}}}}}}}fragment Place on OriginalPlace{part start end line column}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const ArticleHistoryDocument: TypedOperation<ArticleHistoryQuery, ArticleHistoryQueryVariables> = { name: 'ArticleHistory', documentId: "sha256:d8d4bd6a4effb049fd4f837a2b6d599e8bca93f5bc3db6a96a93f5cf45507ee5", query: "query ArticleHistory($id:ID!$first:Int$after:String){article(id:$id){...ArticleSummary revisions(first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{number ingestedAt endedAt contentHash quoteChanges(first:100){totalCount edges{node{kind before{text}after{text}differences{kind text}}}}}}}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const ArticleIngestedDocument: TypedOperation<ArticleIngestedSubscription, ArticleIngestedSubscriptionVariables> = { name: 'ArticleIngested', documentId: "sha256:c52d6b3ee03b751b5debbdb963bf12b627073a85b4c24fbebff0bdd991e92d19", query: "subscription ArticleIngested($after:String){articleIngested(after:$after){cursor at outcome articleId article{...ArticleSummary}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const ArticleWithQuotesDocument: TypedOperation<ArticleWithQuotesQuery, ArticleWithQuotesQueryVariables> = { name: 'ArticleWithQuotes', documentId: "sha256:ed968e84c06ed9038e4d3ed5ed654013ef9d51447cb72a874e6956c9d19e01e3", query: "query ArticleWithQuotes($id:ID!$first:Int$after:String){article(id:$id){...ArticleSummary text wordCount authors{id name}paragraphs{id index kind span{start end}}persons{edges{mentionCount quoteCount node{id name}}}quotes(first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...QuoteWithSpeaker segments{text span{start end}}}}}diagnostics{code message line column}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}" };
export const CorrectQuoteDocument: TypedOperation<CorrectQuoteMutation, CorrectQuoteMutationVariables> = { name: 'CorrectQuote', documentId: "sha256:bf580fce8eee4b7a667480fb934704bceb57f1f15ee3b51dfa0ff21d878a97cd", query: "mutation CorrectQuote($input:CorrectQuoteInput!){correctQuote(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version quote{...QuoteWithSpeaker}}}...on CorrectionConflict{message version}...on NothingToCorrect{message}...on QuoteNotFound{message reason}...on QuoteOverlap{message quote{id text}}...on SpanOutOfText{message segment textLength}...on SpeakerNotFound{message speakerId}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}" };
export const CorrectionMadeDocument: TypedOperation<CorrectionMadeSubscription, CorrectionMadeSubscriptionVariables> = { name: 'CorrectionMade', documentId: "sha256:4778c6531eb78bd25e2dcaacac0396dbf4c90aebfdd44b05ba46ca195b8fa154", query: "subscription CorrectionMade($after:String){correctionMade(after:$after){cursor at correctionId correction{...CorrectionSummary articles{...ArticleSummary}}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const CorrectionDocument: TypedOperation<CorrectionQuery, CorrectionQueryVariables> = { name: 'Correction', documentId: "sha256:6bcdbb52b5b463be98e43050fe33e33c2983263d49c82af2831491eee5c0aba9", query: "query Correction($id:ID!){correction(id:$id){...CorrectionSummary version quote{...QuoteWithSpeaker}articles{...ArticleSummary}undone{by at why}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const CorrectionsDocument: TypedOperation<CorrectionsQuery, CorrectionsQueryVariables> = { name: 'Corrections', documentId: "sha256:f29798c35795d10365122f8bcd995ad4fba4efd0d2df3a160615c9969e98705f", query: "query Corrections($filter:CorrectionFilter$first:Int$after:String){corrections(filter:$filter first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...CorrectionSummary line}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}" };
export const EventCursorDocument: TypedOperation<EventCursorQuery, EventCursorQueryVariables> = { name: 'EventCursor', documentId: "sha256:e7f13bb4dd8938502ae1c920eb96f13ab60ba0619709bd29acb6608798d0f0b5", query: "query EventCursor{eventCursor}" };
export const FacetsOfQuotesDocument: TypedOperation<FacetsOfQuotesQuery, FacetsOfQuotesQueryVariables> = { name: 'FacetsOfQuotes', documentId: "sha256:edcda985510e079b923b6697301b724d8c40e99f906f92dfed59be8035f1683f", query: "query FacetsOfQuotes($filter:QuoteFilter$buckets:Int){quotes(filter:$filter first:0){totalCount facets{speaker{nullCount buckets(first:$buckets){count node{id name}}}articleSource{nullCount buckets(first:$buckets){count node{id name}}}kind{buckets(first:$buckets){count value}}language{nullCount buckets(first:$buckets){count value}}month{nullCount buckets(first:$buckets){count value start end}}}}}" };
export const FindArticlesDocument: TypedOperation<FindArticlesQuery, FindArticlesQueryVariables> = { name: 'FindArticles', documentId: "sha256:a2f69c71e67b9bd5ffcaee28a8eb6438b2b8ebf4aca72b1034121562f0d59a4b", query: "query FindArticles($filter:ArticleFilter$orderBy:[ArticleOrder!]$first:Int$after:String$asOf:DateTime){articles(filter:$filter orderBy:$orderBy first:$first after:$after asOf:$asOf){totalCount pageInfo{...PageEnd}edges{node{...ArticleSummary}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const FindPersonsDocument: TypedOperation<FindPersonsQuery, FindPersonsQueryVariables> = { name: 'FindPersons', documentId: "sha256:8ee2d85a53f69c3c554af2d7320c4040cd4f714b2dead37e8da717f6021b75b8", query: "query FindPersons($name:String$orderBy:[PersonOrder!]$first:Int$after:String){persons(filter:{name:{contains:$name}}orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{id name aliases quotes(first:0){totalCount}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const FindSourcesDocument: TypedOperation<FindSourcesQuery, FindSourcesQueryVariables> = { name: 'FindSources', documentId: "sha256:98d0a26284785a044b9ea5b61224b1a5480cef5c493e294b50ccbf95a60719be", query: "query FindSources($filter:SourceFilter$orderBy:[SourceOrder!]$first:Int$after:String){sources(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{id name kind aliases quotes(first:0){totalCount}relayedQuotes(first:0){totalCount}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const ImportCorrectionsDocument: TypedOperation<ImportCorrectionsMutation, ImportCorrectionsMutationVariables> = { name: 'ImportCorrections', documentId: "sha256:2ce424e01fdb8166998c6f0837a2a71ab8eea1d6b2acc68d4ca07fbd8f83ad54", query: "mutation ImportCorrections($lines:String!){importCorrections(lines:$lines){added undone unchanged problems{line path message}}}" };
export const IngestArticleDocument: TypedOperation<IngestArticleMutation, IngestArticleMutationVariables> = { name: 'IngestArticle', documentId: "sha256:5152270e3d4b25a7b915eef22cf6f57b0d2e7754e8ad15117cef5f57cbe9933a", query: "mutation IngestArticle($input:IngestArticleInput!){ingestArticle(input:$input){__typename ...IngestedOrNot}}fragment IngestedOrNot on IngestResult{...on IngestedArticle{outcome revision{number ingestedAt}article{...ArticleSummary}}...on RevisionConflict{message articleId currentRevision{number}}...on DocumentTooLarge{message size limit}...on UnreadableDocument{message diagnostics{code message line column}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const IngestTextDocument: TypedOperation<IngestTextMutation, IngestTextMutationVariables> = { name: 'IngestText', documentId: "sha256:7690ad88ba19ed5d2c265d42490615509fb925b3adf4871972d42d29cb4f18e7", query: "mutation IngestText($input:IngestTextInput!){ingestText(input:$input){__typename ...IngestedOrNot}}fragment IngestedOrNot on IngestResult{...on IngestedArticle{outcome revision{number ingestedAt}article{...ArticleSummary}}...on RevisionConflict{message articleId currentRevision{number}}...on DocumentTooLarge{message size limit}...on UnreadableDocument{message diagnostics{code message line column}}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const LinkWikidataDocument: TypedOperation<LinkWikidataMutation, LinkWikidataMutationVariables> = { name: 'LinkWikidata', documentId: "sha256:d084308cd1d0fc802f8d34d76319006679182df1b27930d864cafddbfc33bbed", query: "mutation LinkWikidata($input:LinkWikidataInput!){linkWikidata(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version}}...on CorrectionConflict{message version}...on SpeakerNotFound{message speakerId}...on WikidataIdMalformed{message}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}" };
export const MergePersonsDocument: TypedOperation<MergePersonsMutation, MergePersonsMutationVariables> = { name: 'MergePersons', documentId: "sha256:2e4c30192262a67867ced71aba1f2959cdfe24ed4150e88e6b2feb1c216b9bf7", query: "mutation MergePersons($input:MergeInput!){mergePersons(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version}}...on CorrectionConflict{message version}...on SameSpeaker{message speaker{id name}}...on SpeakerNotFound{message speakerId}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}" };
export const MergeSourcesDocument: TypedOperation<MergeSourcesMutation, MergeSourcesMutationVariables> = { name: 'MergeSources', documentId: "sha256:453dedc88cb7b20abbd7149add95caca3de1759332c0ab7c3e9de988c0ca2c80", query: "mutation MergeSources($input:MergeInput!){mergeSources(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version}}...on CorrectionConflict{message version}...on SameSpeaker{message speaker{id name}}...on SpeakerNotFound{message speakerId}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}" };
export const ParagraphWithSentencesDocument: TypedOperation<ParagraphWithSentencesQuery, ParagraphWithSentencesQueryVariables> = { name: 'ParagraphWithSentences', documentId: "sha256:2540abd55a9665bc1223d1047f7fc15593a90f40d6bad32fd8c63b825f2ce1cb", query: "query ParagraphWithSentences($id:ID!){paragraph(id:$id){id index kind text sentences{text span{start end}}mentions{text kind refersTo{__typename id name}}quotes{...QuoteWithSpeaker}article{...ArticleSummary}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const QuoteFoundDocument: TypedOperation<QuoteFoundSubscription, QuoteFoundSubscriptionVariables> = { name: 'QuoteFound', documentId: "sha256:27fabc815580bd789d8780250a0c18b6fa6d2647a51a253ec8570c104eff3618", query: "subscription QuoteFound($filter:QuoteFilter$after:String){quoteFound(filter:$filter after:$after){cursor at quote{...QuoteWithSpeaker textFragment article{...ArticleSummary}}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const QuoteInContextDocument: TypedOperation<QuoteInContextQuery, QuoteInContextQueryVariables> = { name: 'QuoteInContext', documentId: "sha256:2af1349160048a54c0cac3d925ed1340582ccb674ada7e431016fd376ae960f4", query: "query QuoteInContext($id:ID!$characters:Int){quote(id:$id){...QuoteWithSpeaker segments{text span{start end}}attribution{method confidence reason chain{text kind}}context(characters:$characters){before after}paragraph{id}article{...ArticleSummary}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const QuoteToCorrectDocument: TypedOperation<QuoteToCorrectQuery, QuoteToCorrectQueryVariables> = { name: 'QuoteToCorrect', documentId: "sha256:a12a5a11c5e741df0a8aea164659ec9833a8a436d72934a58c934e8e93dea016", query: "query QuoteToCorrect($id:ID!){quote(id:$id){...QuoteWithSpeaker segments{text span{start end}}machine{text kind speaker{id name}method confidence}corrections{...CorrectionSummary}article{...ArticleSummary correctionVersion}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const QuoteVariantsDocument: TypedOperation<QuoteVariantsQuery, QuoteVariantsQueryVariables> = { name: 'QuoteVariants', documentId: "sha256:f4daa0108ae0400ba67262226e2a49c1c9e3271f88a0cdd43b37bcc6e432747a", query: "query QuoteVariants($id:ID!$first:Int$after:String){quote(id:$id){...QuoteWithSpeaker textFragment selectors{textQuote{exact prefix suffix}textPosition{start end}}cluster{quoteCount articleCount earliest{id text article{...ArticleSummary}}carriedBy(first:100){totalCount edges{node{id name}}}variants(first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{kind similarity differences{kind text givenSpan{start end}foundSpan{start end}}quote{...QuoteWithSpeaker article{...ArticleSummary}}}}}}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const QuotesOfPersonDocument: TypedOperation<QuotesOfPersonQuery, QuotesOfPersonQueryVariables> = { name: 'QuotesOfPerson', documentId: "sha256:21e414fedf0b772dd61a90db2571f501f54d2bbfa4691b47765366477acee57b", query: "query QuotesOfPerson($id:ID!$filter:QuoteFilter$first:Int$after:String$characters:Int){person(id:$id){id name aliases roles{text}quotes(filter:$filter first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...QuoteWithSpeaker context(characters:$characters){before after}article{...ArticleSummary}}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const RegisterWebhookDocument: TypedOperation<RegisterWebhookMutation, RegisterWebhookMutationVariables> = { name: 'RegisterWebhook', documentId: "sha256:2ba4a5d78f11b51362378efd5979a45f57d02c4449dd752fbc6c1789627a6f51", query: "mutation RegisterWebhook($url:String!$events:[WebhookEvent!]!$filter:QuoteFilter$after:String){registerWebhook(url:$url events:$events filter:$filter after:$after){__typename ...on WebhookRegistered{secret webhook{...WebhookState}}...on WebhookRefused{reason message}}}fragment WebhookState on Webhook{id url events status cursor deliveries createdAt failure{at attempts reason}}" };
export const RejectQuoteDocument: TypedOperation<RejectQuoteMutation, RejectQuoteMutationVariables> = { name: 'RejectQuote', documentId: "sha256:8860b7f43f77607a54f4fd2b04ed58609d95f4759dd3215afd6140efd772d77a", query: "mutation RejectQuote($input:RejectQuoteInput!){rejectQuote(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version}}...on CorrectionConflict{message version}...on QuoteNotFound{message reason}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}" };
export const RemoveArticleDocument: TypedOperation<RemoveArticleMutation, RemoveArticleMutationVariables> = { name: 'RemoveArticle', documentId: "sha256:cf1c3e54bd5e2af8b5208cc008f5fd6c10f603f2d1f4de54deeb1f6806156ef9", query: "mutation RemoveArticle($id:ID!$expectedRevision:Int){removeArticle(id:$id expectedRevision:$expectedRevision){__typename ...on RemovedArticle{articleId removedAt revision{number}}...on RevisionConflict{message currentRevision{number}}...on ArticleNotFound{message}}}" };
export const RemoveWebhookDocument: TypedOperation<RemoveWebhookMutation, RemoveWebhookMutationVariables> = { name: 'RemoveWebhook', documentId: "sha256:f6279f3d1de281a8d5aaf94662f96f53a0f78a33f0dbe708ddfcc6e3b8e34f89", query: "mutation RemoveWebhook($id:ID!){removeWebhook(id:$id){__typename ...on WebhookRemoved{webhookId}...on WebhookNotFound{message}}}" };
export const SearchDocument: TypedOperation<SearchQuery, SearchQueryVariables> = { name: 'Search', documentId: "sha256:a31334ad1145b84c86d24a8db5474a8aae9ef304effb625826675332daadd542", query: "query Search($query:String!$types:[SearchType!]$filter:SearchFilter$first:Int$after:String){search(query:$query types:$types filter:$filter first:$first after:$after){totalCount pageInfo{...PageEnd}edges{score highlights{field text start end}keywordsInContext{before match after}node{__typename id ...on Article{title}...on Quote{text article{...ArticleSummary}}...on Paragraph{article{...ArticleSummary}}...on Speaker{name}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const SourceRelaysDocument: TypedOperation<SourceRelaysQuery, SourceRelaysQueryVariables> = { name: 'SourceRelays', documentId: "sha256:f78849a36d75e994df0c870c21c564c80cfd4394e8dc9cd79b3e0b72c11470fa", query: "query SourceRelays($id:ID!$first:Int){source(id:$id){id name kind quotes(first:$first){totalCount edges{node{...QuoteWithSpeaker}}}relayedQuotes(first:$first){totalCount edges{node{...QuoteWithSpeaker}}}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}" };
export const SplitPersonDocument: TypedOperation<SplitPersonMutation, SplitPersonMutationVariables> = { name: 'SplitPerson', documentId: "sha256:db5a216e17d4519fe8aa4156fc23c279a478a60109b2291396ae30b36c974b4f", query: "mutation SplitPerson($input:SplitInput!){splitPerson(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version}}...on CorrectionConflict{message version}...on NotInArticle{message articles}...on SameSpeaker{message speaker{id name}}...on SpeakerNotFound{message speakerId}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}" };
export const SplitSourceDocument: TypedOperation<SplitSourceMutation, SplitSourceMutationVariables> = { name: 'SplitSource', documentId: "sha256:3fdd3e18ecee0e69eb77bf30e2c6e292ec25cac12bd9813445a9d82587cec68f", query: "mutation SplitSource($input:SplitInput!){splitSource(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version}}...on CorrectionConflict{message version}...on NotInArticle{message articles}...on SameSpeaker{message speaker{id name}}...on SpeakerNotFound{message speakerId}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}" };
export const UndoCorrectionDocument: TypedOperation<UndoCorrectionMutation, UndoCorrectionMutationVariables> = { name: 'UndoCorrection', documentId: "sha256:4b798d146997e3f5f9b633b7dc4aadb7a5f0cfe829683b0e9605431cf1361346", query: "mutation UndoCorrection($input:UndoCorrectionInput!){undoCorrection(input:$input){__typename ...on CorrectionSaved{correction{...CorrectionSummary version quote{...QuoteWithSpeaker}}}...on AlreadyUndone{message}...on CorrectionNotFound{message}}}fragment CorrectionSummary on Correction{id action status by at why sets before{...CorrectedValue}after{...CorrectedValue}}fragment CorrectedValue on CorrectionValue{quoteKind speaker{name}segments{text span{start end}}wikidataId}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}" };
export const VerifyQuoteDocument: TypedOperation<VerifyQuoteQuery, VerifyQuoteQueryVariables> = { name: 'VerifyQuote', documentId: "sha256:2b8e583cb96a42ad273f77b0c4d7fcf142f58bd0d44bdbd74f95937ff99d230c", query: "query VerifyQuote($text:String!$speaker:String$article:ID$first:Int){verifyQuote(text:$text speaker:$speaker article:$article){verdict matches(first:$first){totalCount edges{node{...QuoteComparison}}}nearest{...QuoteComparison}unquoted{span{start end}article{...ArticleSummary}}}}fragment QuoteComparison on QuoteMatch{isExact isExcerpt similarity speakerAgrees differences{kind text givenSpan{start end}foundSpan{start end}}quote{...QuoteWithSpeaker textFragment article{...ArticleSummary}}}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
export const WebhooksDocument: TypedOperation<WebhooksQuery, WebhooksQueryVariables> = { name: 'Webhooks', documentId: "sha256:a4c0586bce508aeec106fc9f4503146952a9f4650687a5980e38e18275d9c8f2", query: "query Webhooks{webhooks{...WebhookState}}fragment WebhookState on Webhook{id url events status cursor deliveries createdAt failure{at attempts reason}}" };
export const WhoGetsQuotedDocument: TypedOperation<WhoGetsQuotedQuery, WhoGetsQuotedQueryVariables> = { name: 'WhoGetsQuoted', documentId: "sha256:263a292b7aae89478106eddd9fd5d29a52d14ace47260f27e72ea168627e2876", query: "query WhoGetsQuoted($by:QuoteShareGrouping!$filter:QuoteFilter$baseline:QuoteFilter$first:Int$after:String){quoteShares(by:$by filter:$filter baseline:$baseline){quoteCount wordCount baselineQuoteCount baselineWordCount groups(first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{key name quoteCount wordCount quoteShare wordShare baselineQuoteShare baselineWordShare timesBaseline}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}" };
export const WhoSaidWhatDocument: TypedOperation<WhoSaidWhatQuery, WhoSaidWhatQueryVariables> = { name: 'WhoSaidWhat', documentId: "sha256:c7ad074c9f03a768107fc625ca995fe665a65b6cae75cd16e026c94da7ab0a6f", query: "query WhoSaidWhat($filter:QuoteFilter$orderBy:[QuoteOrder!]$first:Int$after:String){quotes(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{node{...QuoteWithSpeaker attribution{method confidence reason}article{...ArticleSummary}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteWithSpeaker on Quote{id text kind cue{text}speaker{__typename id name}speakerMention{text kind}source{id name kind}}fragment ArticleSummary on Article{id title publishedAt url source{id name}}" };
/** A method for each operation, which `transport` carries out; `pages` has those that turn the pages of a list. */
export const operations = <Options>(transport: Transport<Options>) =>
  ({
    addQuote: (variables: AddQuoteMutationVariables, options?: Options): Promise<AddQuoteMutation> => transport.run(AddQuoteDocument, variables, options),
    articleAsOf: (variables: ArticleAsOfQueryVariables, options?: Options): Promise<ArticleAsOfQuery> => transport.run(ArticleAsOfDocument, variables, options),
    articleAsRead: (variables: ArticleAsReadQueryVariables, options?: Options): Promise<ArticleAsReadQuery> => transport.run(ArticleAsReadDocument, variables, options),
    articleHistory: (variables: ArticleHistoryQueryVariables, options?: Options): Promise<ArticleHistoryQuery> => transport.run(ArticleHistoryDocument, variables, options),
    articleIngested: (variables?: ArticleIngestedSubscriptionVariables, options?: Options): AsyncGenerator<ArticleIngestedSubscription, void> => transport.subscribe(ArticleIngestedDocument, variables, options),
    articleWithQuotes: (variables: ArticleWithQuotesQueryVariables, options?: Options): Promise<ArticleWithQuotesQuery> => transport.run(ArticleWithQuotesDocument, variables, options),
    correctQuote: (variables: CorrectQuoteMutationVariables, options?: Options): Promise<CorrectQuoteMutation> => transport.run(CorrectQuoteDocument, variables, options),
    correctionMade: (variables?: CorrectionMadeSubscriptionVariables, options?: Options): AsyncGenerator<CorrectionMadeSubscription, void> => transport.subscribe(CorrectionMadeDocument, variables, options),
    correction: (variables: CorrectionQueryVariables, options?: Options): Promise<CorrectionQuery> => transport.run(CorrectionDocument, variables, options),
    corrections: (variables?: CorrectionsQueryVariables, options?: Options): Promise<CorrectionsQuery> => transport.run(CorrectionsDocument, variables, options),
    eventCursor: (variables?: EventCursorQueryVariables, options?: Options): Promise<EventCursorQuery> => transport.run(EventCursorDocument, variables, options),
    facetsOfQuotes: (variables?: FacetsOfQuotesQueryVariables, options?: Options): Promise<FacetsOfQuotesQuery> => transport.run(FacetsOfQuotesDocument, variables, options),
    findArticles: (variables?: FindArticlesQueryVariables, options?: Options): Promise<FindArticlesQuery> => transport.run(FindArticlesDocument, variables, options),
    findPersons: (variables?: FindPersonsQueryVariables, options?: Options): Promise<FindPersonsQuery> => transport.run(FindPersonsDocument, variables, options),
    findSources: (variables?: FindSourcesQueryVariables, options?: Options): Promise<FindSourcesQuery> => transport.run(FindSourcesDocument, variables, options),
    importCorrections: (variables: ImportCorrectionsMutationVariables, options?: Options): Promise<ImportCorrectionsMutation> => transport.run(ImportCorrectionsDocument, variables, options),
    ingestArticle: (variables: IngestArticleMutationVariables, options?: Options): Promise<IngestArticleMutation> => transport.run(IngestArticleDocument, variables, options),
    ingestText: (variables: IngestTextMutationVariables, options?: Options): Promise<IngestTextMutation> => transport.run(IngestTextDocument, variables, options),
    linkWikidata: (variables: LinkWikidataMutationVariables, options?: Options): Promise<LinkWikidataMutation> => transport.run(LinkWikidataDocument, variables, options),
    mergePersons: (variables: MergePersonsMutationVariables, options?: Options): Promise<MergePersonsMutation> => transport.run(MergePersonsDocument, variables, options),
    mergeSources: (variables: MergeSourcesMutationVariables, options?: Options): Promise<MergeSourcesMutation> => transport.run(MergeSourcesDocument, variables, options),
    paragraphWithSentences: (variables: ParagraphWithSentencesQueryVariables, options?: Options): Promise<ParagraphWithSentencesQuery> => transport.run(ParagraphWithSentencesDocument, variables, options),
    quoteFound: (variables?: QuoteFoundSubscriptionVariables, options?: Options): AsyncGenerator<QuoteFoundSubscription, void> => transport.subscribe(QuoteFoundDocument, variables, options),
    quoteInContext: (variables: QuoteInContextQueryVariables, options?: Options): Promise<QuoteInContextQuery> => transport.run(QuoteInContextDocument, variables, options),
    quoteToCorrect: (variables: QuoteToCorrectQueryVariables, options?: Options): Promise<QuoteToCorrectQuery> => transport.run(QuoteToCorrectDocument, variables, options),
    quoteVariants: (variables: QuoteVariantsQueryVariables, options?: Options): Promise<QuoteVariantsQuery> => transport.run(QuoteVariantsDocument, variables, options),
    quotesOfPerson: (variables: QuotesOfPersonQueryVariables, options?: Options): Promise<QuotesOfPersonQuery> => transport.run(QuotesOfPersonDocument, variables, options),
    registerWebhook: (variables: RegisterWebhookMutationVariables, options?: Options): Promise<RegisterWebhookMutation> => transport.run(RegisterWebhookDocument, variables, options),
    rejectQuote: (variables: RejectQuoteMutationVariables, options?: Options): Promise<RejectQuoteMutation> => transport.run(RejectQuoteDocument, variables, options),
    removeArticle: (variables: RemoveArticleMutationVariables, options?: Options): Promise<RemoveArticleMutation> => transport.run(RemoveArticleDocument, variables, options),
    removeWebhook: (variables: RemoveWebhookMutationVariables, options?: Options): Promise<RemoveWebhookMutation> => transport.run(RemoveWebhookDocument, variables, options),
    search: (variables: SearchQueryVariables, options?: Options): Promise<SearchQuery> => transport.run(SearchDocument, variables, options),
    sourceRelays: (variables: SourceRelaysQueryVariables, options?: Options): Promise<SourceRelaysQuery> => transport.run(SourceRelaysDocument, variables, options),
    splitPerson: (variables: SplitPersonMutationVariables, options?: Options): Promise<SplitPersonMutation> => transport.run(SplitPersonDocument, variables, options),
    splitSource: (variables: SplitSourceMutationVariables, options?: Options): Promise<SplitSourceMutation> => transport.run(SplitSourceDocument, variables, options),
    undoCorrection: (variables: UndoCorrectionMutationVariables, options?: Options): Promise<UndoCorrectionMutation> => transport.run(UndoCorrectionDocument, variables, options),
    verifyQuote: (variables: VerifyQuoteQueryVariables, options?: Options): Promise<VerifyQuoteQuery> => transport.run(VerifyQuoteDocument, variables, options),
    webhooks: (variables?: WebhooksQueryVariables, options?: Options): Promise<WebhooksQuery> => transport.run(WebhooksDocument, variables, options),
    whoGetsQuoted: (variables: WhoGetsQuotedQueryVariables, options?: Options): Promise<WhoGetsQuotedQuery> => transport.run(WhoGetsQuotedDocument, variables, options),
    whoSaidWhat: (variables?: WhoSaidWhatQueryVariables, options?: Options): Promise<WhoSaidWhatQuery> => transport.run(WhoSaidWhatDocument, variables, options),
    pages: {
      articleAsOf: (variables: ArticleAsOfQueryVariables, options?: Options) => transport.pages(ArticleAsOfDocument, (data) => data.article?.quotes, variables, options),
      articleAsRead: (variables: ArticleAsReadQueryVariables, options?: Options) => transport.pages(ArticleAsReadDocument, (data) => data.article?.quotes, variables, options),
      articleHistory: (variables: ArticleHistoryQueryVariables, options?: Options) => transport.pages(ArticleHistoryDocument, (data) => data.article?.revisions, variables, options),
      articleWithQuotes: (variables: ArticleWithQuotesQueryVariables, options?: Options) => transport.pages(ArticleWithQuotesDocument, (data) => data.article?.quotes, variables, options),
      corrections: (variables?: CorrectionsQueryVariables, options?: Options) => transport.pages(CorrectionsDocument, (data) => data.corrections, variables, options),
      findArticles: (variables?: FindArticlesQueryVariables, options?: Options) => transport.pages(FindArticlesDocument, (data) => data.articles, variables, options),
      findPersons: (variables?: FindPersonsQueryVariables, options?: Options) => transport.pages(FindPersonsDocument, (data) => data.persons, variables, options),
      findSources: (variables?: FindSourcesQueryVariables, options?: Options) => transport.pages(FindSourcesDocument, (data) => data.sources, variables, options),
      quoteVariants: (variables: QuoteVariantsQueryVariables, options?: Options) => transport.pages(QuoteVariantsDocument, (data) => data.quote?.cluster?.variants, variables, options),
      quotesOfPerson: (variables: QuotesOfPersonQueryVariables, options?: Options) => transport.pages(QuotesOfPersonDocument, (data) => data.person?.quotes, variables, options),
      search: (variables: SearchQueryVariables, options?: Options) => transport.pages(SearchDocument, (data) => data.search, variables, options),
      whoGetsQuoted: (variables: WhoGetsQuotedQueryVariables, options?: Options) => transport.pages(WhoGetsQuotedDocument, (data) => data.quoteShares?.groups, variables, options),
      whoSaidWhat: (variables?: WhoSaidWhatQueryVariables, options?: Options) => transport.pages(WhoSaidWhatDocument, (data) => data.quotes, variables, options),
    },
  });

/** A quote that the machine missed. */
export type AddQuoteInput = {
  /** The article that prints it. */
  readonly article: string;
  /** correctionVersion of the article (for a quote), person or source as the editor read it. */
  readonly expectedVersion: number;
  /** How much of it stands in quotation marks. */
  readonly kind: QuoteKind;
  /** Which words it has, in reading order, each piece inside one paragraph, outer quotation marks left out. */
  readonly segments: ReadonlyArray<TextSpanInput>;
  /** Whose words they are. */
  readonly speaker: SpeakerInput;
  /** Why, for those who come after. Not blank. */
  readonly why: string;
};

/** Conditions on articles; all that are given must hold. Filters may be nested 8 deep, 100 in all. */
export type ArticleFilter = {
  /** All of these hold; at least one must be given. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Who wrote it: eq and in are met by one of several authors, notIn by all of them; null when nobody is named. */
  readonly author?: IdFilter | null | undefined;
  /** What is known of who wrote it. */
  readonly authors?: PersonListFilter | null | undefined;
  /** What it was read as: 'html'. */
  readonly format?: FormatFilter | null | undefined;
  /** Which article. */
  readonly id?: IdFilter | null | undefined;
  /** True for excerpts only, false for whole articles only; null asks nothing. */
  readonly isTeaser?: boolean | null | undefined;
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
  /** What may be done with it, by its own word. */
  readonly publishingStatus?: PublishingStatusFilter | null | undefined;
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

/** What became of an article. */
export type ArticleOutcome =
  /** It is new. */
  | 'ADDED'
  /** It was taken out. */
  | 'REMOVED'
  /** It came again with another content. */
  | 'REVISED';

/** What to set of a quote; what is left out stays as it is. */
export type CorrectQuoteInput = {
  /** correctionVersion of the article (for a quote), person or source as the editor read it. */
  readonly expectedVersion: number;
  /** How much of it stands in quotation marks. */
  readonly kind?: QuoteKind | null | undefined;
  /** As given by Quote.id. */
  readonly quote: string;
  /** Which words it has, in reading order, each piece inside one paragraph, outer quotation marks left out. */
  readonly segments?: ReadonlyArray<TextSpanInput> | null | undefined;
  /** Whose words they are. */
  readonly speaker?: SpeakerInput | null | undefined;
  /** Why, for those who come after. Not blank. */
  readonly why: string;
};

/** What a correction does. */
export type CorrectionAction =
  /** Adds a quote that the machine missed. */
  | 'ADD_QUOTE'
  /** Sets the kind, the segments or the speaker of a quote. */
  | 'CORRECT_QUOTE'
  /** Says which item of Wikidata a person or source is. */
  | 'LINK_WIKIDATA'
  /** Says that two people are one. */
  | 'MERGE_PERSONS'
  /** Says that two sources are one. */
  | 'MERGE_SOURCES'
  /** Says that words are no quote. */
  | 'REJECT_QUOTE'
  /** Says that some articles mean another person. */
  | 'SPLIT_PERSON'
  /** Says that some articles mean another source. */
  | 'SPLIT_SOURCE';

/** A condition on what a correction does; all that are given must hold. */
export type CorrectionActionFilter = {
  /** Is this one. */
  readonly eq?: CorrectionAction | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<CorrectionAction> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<CorrectionAction> | null | undefined;
};

/** Conditions on corrections; all that are given must hold. */
export type CorrectionFilter = {
  /** What it does. */
  readonly action?: CorrectionActionFilter | null | undefined;
  /** The article of the quote, or one that is split off. */
  readonly article?: IdFilter | null | undefined;
  /** When it was made. */
  readonly at?: DateTimeFilter | null | undefined;
  /** Name of the key of the editor. */
  readonly by?: IdFilter | null | undefined;
  /** The person or source that a merge, a split or a link is about, on either side. */
  readonly speaker?: IdFilter | null | undefined;
  /** Whether it holds. */
  readonly status?: CorrectionStatusFilter | null | undefined;
  /** Why, in the words of the editor. */
  readonly why?: TextFilter | null | undefined;
};

/** Whether a correction holds. */
export type CorrectionStatus =
  /** It holds. */
  | 'APPLIED'
  /** The article, the words in it or the person it is about are gone. It waits: when they come back, it holds again. */
  | 'ORPHANED'
  /** Later corrections set all that it set, or rejected the quote. */
  | 'SUPERSEDED'
  /** It was taken back. */
  | 'UNDONE';

/** A condition on whether a correction holds; all that are given must hold. */
export type CorrectionStatusFilter = {
  /** Is this one. */
  readonly eq?: CorrectionStatus | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<CorrectionStatus> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<CorrectionStatus> | null | undefined;
};

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

/** In which of two texts words stand. */
export type DifferenceKind =
  /** In the text found alone. */
  | 'DELETED'
  /** In both. */
  | 'EQUAL'
  /** In the text given alone. */
  | 'INSERTED';

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

/** A condition on a format that documents are read from; all that are given must hold. */
export type FormatFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** The field of what was found in which words stand. */
export type HighlightField =
  /** One of the aliases of the person or source. */
  | 'ALIAS'
  /** The name of the person or source. */
  | 'NAME'
  /** The text of the article, paragraph or quote. */
  | 'TEXT'
  /** The title of the article. */
  | 'TITLE';

/** A choice of ids; all that are given must hold. */
export type IdChoice = {
  /** This one. */
  readonly eq?: string | null | undefined;
  /** One of these, 1000 at most; none is in an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
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

/** A document of which nothing is known but its text. */
export type IngestTextInput = {
  /** Number of the revision that must stand for this to be done; 0: the article must not stand here yet; left out: whatever stands. */
  readonly expectedRevision?: number | null | undefined;
  /** Plain text, kept as it is: spans are offsets into it. */
  readonly text: string;
};

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

/** Which item of Wikidata somebody is. */
export type LinkWikidataInput = {
  /** correctionVersion of the article (for a quote), person or source as the editor read it. */
  readonly expectedVersion: number;
  /** A person or source. */
  readonly speaker: string;
  /** Why, for those who come after. Not blank. */
  readonly why: string;
  /** Q and a number. */
  readonly wikidataId: string;
};

/** By what words somebody is named. */
export type MentionKind =
  /** A name: 'Maria Lopez'. */
  | 'NAME'
  /** A description: 'the prime minister'. */
  | 'NOMINAL'
  /** A pronoun: 'she'. */
  | 'PRONOUN';

/** Two people, or two sources, who are one. */
export type MergeInput = {
  /** correctionVersion of "into" as the editor read it. */
  readonly expectedIntoVersion: number;
  /** correctionVersion of the article (for a quote), person or source as the editor read it. */
  readonly expectedVersion: number;
  /** Who is merged away; the id goes on to mean the other. expectedVersion is theirs. */
  readonly from: string;
  /** Who both are from then on. */
  readonly into: string;
  /** Why, for those who come after. Not blank. */
  readonly why: string;
};

/** What a metadatum tells. */
export type MetadataField =
  /** Who wrote the article. */
  | 'AUTHOR'
  /** What it is written in. */
  | 'LANGUAGE'
  /** When it was last changed. */
  | 'MODIFIED_AT'
  /** When it was published. */
  | 'PUBLISHED_AT'
  /** The outlet. */
  | 'SOURCE'
  /** The headline. */
  | 'TITLE'
  /** Where it was published. */
  | 'URL';

/** A source that the graph may not know. */
export type NewSourceInput = {
  /** What it is. */
  readonly kind: SourceKind;
  /** Its name. */
  readonly name: string;
};

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

/** What may be done with a document, by its own word. It is served whatever it says. */
export type PublishingStatus =
  /** It was withdrawn. */
  | 'CANCELED'
  /** It may be published from a certain time on. */
  | 'EMBARGOED'
  /** It may be published; so is every document that says nothing of it. */
  | 'USABLE'
  /** It may not be published until further notice; a draft. */
  | 'WITHHELD';

/** A condition on what may be done with a document; all that are given must hold. */
export type PublishingStatusFilter = {
  /** Is this one. */
  readonly eq?: PublishingStatus | null | undefined;
  /** Is one of these; none is in an empty list. */
  readonly in?: ReadonlyArray<PublishingStatus> | null | undefined;
  /** Is none of these. */
  readonly notIn?: ReadonlyArray<PublishingStatus> | null | undefined;
};

/** Why a quote cannot be found. */
export type QuoteAbsence =
  /** An editor rejected it. */
  | 'REJECTED'
  /** There is no such article. */
  | 'UNKNOWN'
  /** The article has no quote there, or no more: it was amended, or analysed anew. */
  | 'VANISHED';

/** What of a quote a correction sets. */
export type QuoteAspect =
  /** How much stands in quotation marks. */
  | 'KIND'
  /** Which words it has. */
  | 'SEGMENTS'
  /** Whose words they are. */
  | 'SPEAKER';

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

/** What quotes are counted by. */
export type QuoteShareGrouping =
  /** The month in which the article was published: '2024-05'. */
  | 'MONTH'
  /** The source of the article. */
  | 'PUBLISHER'
  /** The source that passed the words on. */
  | 'RELAY'
  /** Who speaks: a person, or a source that speaks for itself. */
  | 'SPEAKER'
  /** What speaks: PERSON, or a value of SourceKind. Nothing else about people is known or guessed. */
  | 'SPEAKER_KIND'
  /** The year in which the article was published: '2024'. */
  | 'YEAR';

/** What a quote is of the earliest of its cluster. */
export type QuoteVariantKind =
  /** Words are changed, left out or added. */
  | 'ALTERED'
  /** It is a part of this one. */
  | 'EXTENDED'
  /** The same to the letter. */
  | 'IDENTICAL'
  /** The same words; letter case, marks or punctuation differ. */
  | 'REPUNCTUATED'
  /** A part of it. */
  | 'SHORTENED';

/** What is found out about words that somebody is said to have said. */
export type QuoteVerdict =
  /** A quote is like them: words are changed, left out or added. */
  | 'ALTERED'
  /** A quote has these words; it may have more before and behind, or where the text marks an omission. */
  | 'EXACT'
  /** A quote has them or is like them, and another speaker than the one claimed. */
  | 'MISATTRIBUTED'
  /** No quote is like them. */
  | 'NOT_FOUND';

/** A quote that is none. */
export type RejectQuoteInput = {
  /** correctionVersion of the article (for a quote), person or source as the editor read it. */
  readonly expectedVersion: number;
  /** As given by Quote.id. */
  readonly quote: string;
  /** Why, for those who come after. Not blank. */
  readonly why: string;
};

/** Conditions on what a search finds; all that are given must hold. Those on articles hold for what lies in one, and for people and sources that one names. */
export type SearchFilter = {
  /** The article. */
  readonly article?: IdChoice | null | undefined;
  /** What the article is written in. */
  readonly language?: LanguageFilter | null | undefined;
  /** When the article was published. */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** The outlet: its articles and all that is in them, quotes that it passed on, and the sources themselves. */
  readonly source?: IdChoice | null | undefined;
  /** Who speaks: quotes of theirs, paragraphs and articles that print some, and the speakers themselves. */
  readonly speaker?: IdChoice | null | undefined;
};

/** What a search can find. */
export type SearchType =
  /** Articles, by the words of their headlines and paragraphs. */
  | 'ARTICLE'
  /** Paragraphs, by their words. */
  | 'PARAGRAPH'
  /** People, by any form of their name; spelling may be a little wrong. */
  | 'PERSON'
  /** Quotes, by their words; a phrase lies in one segment. */
  | 'QUOTE'
  /** Sources, by any form of their name; spelling may be a little wrong. */
  | 'SOURCE';

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

/** Whose words they are: give exactly one field. */
export type SpeakerInput = {
  /** A person or source that the graph knows. */
  readonly id?: string | null | undefined;
  /** True: the article does not say who speaks. */
  readonly nobody?: boolean | null | undefined;
  /** The full name of a person; whoever bears it in other articles is meant. */
  readonly person?: string | null | undefined;
  /** A source by its name. */
  readonly source?: NewSourceInput | null | undefined;
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

/** Somebody who is two, and where they are the other one. */
export type SplitInput = {
  /** The articles that mean somebody else: at least one, and "from" is in each. */
  readonly articles: ReadonlyArray<string>;
  /** correctionVersion of the article (for a quote), person or source as the editor read it. */
  readonly expectedVersion: number;
  /** Who is split. */
  readonly from: string;
  /** Whom they mean; somebody new when left out. */
  readonly into?: string | null | undefined;
  /** Why, for those who come after. Not blank. */
  readonly why: string;
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

/** What a subject is. */
export type SubjectKind =
  /** An event. */
  | 'EVENT'
  /** A company, party, ministry or other body. */
  | 'ORGANISATION'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** Anything else: a topic, a section, a keyword. */
  | 'TOPIC';

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

/** A stretch of article.text in UTF-16 code units, half-open [start, end). */
export type TextSpanInput = {
  /** Offset behind the last code unit. */
  readonly end: number;
  /** Offset of the first code unit. */
  readonly start: number;
};

/** A correction to take back. */
export type UndoCorrectionInput = {
  /** As given by Correction.id. */
  readonly correction: string;
  /** Why, for those who come after. Not blank. */
  readonly why: string;
};

/** What a webhook is told of. */
export type WebhookEvent =
  /** As the subscription articleIngested; 'article.ingested' in a delivery. */
  | 'ARTICLE_INGESTED'
  /** As the subscription correctionMade; 'correction.made' in a delivery. */
  | 'CORRECTION_MADE'
  /** As the subscription quoteFound; 'quote.found' in a delivery. */
  | 'QUOTE_FOUND';

/** Why a webhook cannot be registered. */
export type WebhookRefusalReason =
  /** The URL is none that can be posted to. */
  | 'BAD_URL'
  /** A filter of quotes is given, and quotes are not among the events. */
  | 'FILTER_WITHOUT_QUOTES'
  /** The URL is not https. */
  | 'INSECURE_URL'
  /** No kind of event is named. */
  | 'NO_EVENTS'
  /** The URL leads to an address that is not public. */
  | 'PRIVATE_ADDRESS'
  /** As many as the server keeps are registered. */
  | 'TOO_MANY_WEBHOOKS';

/** How a webhook fares. */
export type WebhookStatus =
  /** All that happened is delivered, or on its way. */
  | 'ACTIVE'
  /** Nothing more is sent. Register it again behind its cursor when the cause is mended. */
  | 'GIVEN_UP'
  /** The last attempt failed; another follows. */
  | 'RETRYING';

export type AddQuoteMutationVariables = Exact<{
  input: AddQuoteInput;
}>;


export type AddQuoteMutation = { readonly addQuote:
    | { readonly __typename: 'ArticleNotFound', readonly message: string }
    | { readonly __typename: 'CorrectionConflict', readonly message: string, readonly version: number }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly quote: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } | null, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
    | { readonly __typename: 'QuoteOverlap', readonly message: string, readonly quote: { readonly id: string, readonly text: string } }
    | { readonly __typename: 'SpanOutOfText', readonly message: string, readonly segment: number, readonly textLength: number }
    | { readonly __typename: 'SpeakerNotFound', readonly message: string, readonly speakerId: string }
   };

export type ArticleAsOfQueryVariables = Exact<{
  id: string;
  asOf: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleAsOfQuery = { readonly article: { readonly text: string, readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly revision: { readonly number: number, readonly ingestedAt: string, readonly endedAt: string | null }, readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } }> }, readonly source: { readonly id: string, readonly name: string } | null } | null };

export type ArticleAsReadQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleAsReadQuery = { readonly article: { readonly id: string, readonly title: string | null, readonly location: string, readonly format: string, readonly isTeaser: boolean, readonly publishingStatus: PublishingStatus, readonly embargoedUntil: string | null, readonly correctionNote: string | null, readonly subjects: ReadonlyArray<{ readonly kind: SubjectKind, readonly name: string, readonly role: string | null, readonly uri: string | null }>, readonly metadata: ReadonlyArray<{ readonly field: MetadataField, readonly value: string, readonly origin: string, readonly isChosen: boolean }>, readonly paragraphs: ReadonlyArray<{ readonly kind: ParagraphKind, readonly text: string, readonly original: { readonly part: string | null, readonly start: number, readonly end: number, readonly line: number, readonly column: number } }>, readonly quotes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly segments: ReadonlyArray<{ readonly text: string, readonly original: { readonly part: string | null, readonly start: number, readonly end: number, readonly line: number, readonly column: number } }> } }> } } | null };

export type PlaceFragment = { readonly part: string | null, readonly start: number, readonly end: number, readonly line: number, readonly column: number };

export type ArticleHistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleHistoryQuery = { readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly revisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly ingestedAt: string, readonly endedAt: string | null, readonly contentHash: string, readonly quoteChanges: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: QuoteChangeKind, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly differences: ReadonlyArray<{ readonly kind: DifferenceKind, readonly text: string }> } }> } } }> }, readonly source: { readonly id: string, readonly name: string } | null } | null };

export type ArticleIngestedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArticleIngestedSubscription = { readonly articleIngested: { readonly cursor: string, readonly at: string, readonly outcome: ArticleOutcome, readonly articleId: string, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } | null } };

export type ArticleWithQuotesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleWithQuotesQuery = { readonly article: { readonly text: string, readonly wordCount: number, readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly paragraphs: ReadonlyArray<{ readonly id: string, readonly index: number, readonly kind: ParagraphKind, readonly span: { readonly start: number, readonly end: number } }>, readonly persons: { readonly edges: ReadonlyArray<{ readonly mentionCount: number, readonly quoteCount: number, readonly node: { readonly id: string, readonly name: string } }> }, readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }>, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } }> }, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number, readonly column: number }>, readonly source: { readonly id: string, readonly name: string } | null } | null };

export type CorrectQuoteMutationVariables = Exact<{
  input: CorrectQuoteInput;
}>;


export type CorrectQuoteMutation = { readonly correctQuote:
    | { readonly __typename: 'CorrectionConflict', readonly message: string, readonly version: number }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly quote: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } | null, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
    | { readonly __typename: 'NothingToCorrect', readonly message: string }
    | { readonly __typename: 'QuoteNotFound', readonly message: string, readonly reason: QuoteAbsence }
    | { readonly __typename: 'QuoteOverlap', readonly message: string, readonly quote: { readonly id: string, readonly text: string } }
    | { readonly __typename: 'SpanOutOfText', readonly message: string, readonly segment: number, readonly textLength: number }
    | { readonly __typename: 'SpeakerNotFound', readonly message: string, readonly speakerId: string }
   };

export type CorrectionMadeSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CorrectionMadeSubscription = { readonly correctionMade: { readonly cursor: string, readonly at: string, readonly correctionId: string, readonly correction: { readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } | null } };

export type CorrectionQueryVariables = Exact<{
  id: string;
}>;


export type CorrectionQuery = { readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly quote: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string }
       | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } | null, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }>, readonly undone: { readonly by: string, readonly at: string, readonly why: string } | null, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } | null };

export type CorrectionsQueryVariables = Exact<{
  filter?: CorrectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { readonly corrections: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly line: string, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }> } };

export type EventCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type EventCursorQuery = { readonly eventCursor: string };

export type FacetsOfQuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  buckets?: number | null | undefined;
}>;


export type FacetsOfQuotesQuery = { readonly quotes: { readonly totalCount: number, readonly facets: { readonly speaker: { readonly nullCount: number, readonly buckets: ReadonlyArray<{ readonly count: number, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly articleSource: { readonly nullCount: number, readonly buckets: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly name: string } }> }, readonly kind: { readonly buckets: ReadonlyArray<{ readonly count: number, readonly value: QuoteKind }> }, readonly language: { readonly nullCount: number, readonly buckets: ReadonlyArray<{ readonly count: number, readonly value: string }> }, readonly month: { readonly nullCount: number, readonly buckets: ReadonlyArray<{ readonly count: number, readonly value: string, readonly start: string, readonly end: string }> } } } };

export type FindArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ReadonlyArray<ArticleOrder> | ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
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

type IngestedOrNot_DocumentTooLarge_Fragment = { readonly message: string, readonly size: number, readonly limit: number };

type IngestedOrNot_IngestedArticle_Fragment = { readonly outcome: IngestOutcome, readonly revision: { readonly number: number, readonly ingestedAt: string }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } };

type IngestedOrNot_RevisionConflict_Fragment = { readonly message: string, readonly articleId: string, readonly currentRevision: { readonly number: number } | null };

type IngestedOrNot_UnreadableDocument_Fragment = { readonly message: string, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number, readonly column: number }> };

export type IngestedOrNotFragment =
  | IngestedOrNot_DocumentTooLarge_Fragment
  | IngestedOrNot_IngestedArticle_Fragment
  | IngestedOrNot_RevisionConflict_Fragment
  | IngestedOrNot_UnreadableDocument_Fragment
;

export type CorrectionSummaryFragment = { readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null };

export type CorrectedValueFragment = { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null };

export type WebhookStateFragment = { readonly id: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly status: WebhookStatus, readonly cursor: string, readonly deliveries: number, readonly createdAt: string, readonly failure: { readonly at: string, readonly attempts: number, readonly reason: string } | null };

export type ImportCorrectionsMutationVariables = Exact<{
  lines: string;
}>;


export type ImportCorrectionsMutation = { readonly importCorrections: { readonly added: number, readonly undone: number, readonly unchanged: number, readonly problems: ReadonlyArray<{ readonly line: number, readonly path: string | null, readonly message: string }> } };

export type IngestArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestArticleMutation = { readonly ingestArticle:
    | { readonly __typename: 'DocumentTooLarge', readonly message: string, readonly size: number, readonly limit: number }
    | { readonly __typename: 'IngestedArticle', readonly outcome: IngestOutcome, readonly revision: { readonly number: number, readonly ingestedAt: string }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'RevisionConflict', readonly message: string, readonly articleId: string, readonly currentRevision: { readonly number: number } | null }
    | { readonly __typename: 'UnreadableDocument', readonly message: string, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number, readonly column: number }> }
   };

export type IngestTextMutationVariables = Exact<{
  input: IngestTextInput;
}>;


export type IngestTextMutation = { readonly ingestText:
    | { readonly __typename: 'DocumentTooLarge', readonly message: string, readonly size: number, readonly limit: number }
    | { readonly __typename: 'IngestedArticle', readonly outcome: IngestOutcome, readonly revision: { readonly number: number, readonly ingestedAt: string }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'RevisionConflict', readonly message: string, readonly articleId: string, readonly currentRevision: { readonly number: number } | null }
    | { readonly __typename: 'UnreadableDocument', readonly message: string, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number, readonly column: number }> }
   };

export type LinkWikidataMutationVariables = Exact<{
  input: LinkWikidataInput;
}>;


export type LinkWikidataMutation = { readonly linkWikidata:
    | { readonly __typename: 'CorrectionConflict', readonly message: string, readonly version: number }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
    | { readonly __typename: 'SpeakerNotFound', readonly message: string, readonly speakerId: string }
    | { readonly __typename: 'WikidataIdMalformed', readonly message: string }
   };

export type MergePersonsMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergePersonsMutation = { readonly mergePersons:
    | { readonly __typename: 'CorrectionConflict', readonly message: string, readonly version: number }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
    | { readonly __typename: 'SameSpeaker', readonly message: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
    | { readonly __typename: 'SpeakerNotFound', readonly message: string, readonly speakerId: string }
   };

export type MergeSourcesMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergeSourcesMutation = { readonly mergeSources:
    | { readonly __typename: 'CorrectionConflict', readonly message: string, readonly version: number }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
    | { readonly __typename: 'SameSpeaker', readonly message: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
    | { readonly __typename: 'SpeakerNotFound', readonly message: string, readonly speakerId: string }
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

export type QuoteFoundSubscriptionVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type QuoteFoundSubscription = { readonly quoteFound: { readonly cursor: string, readonly at: string, readonly quote: { readonly textFragment: string | null, readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string }
       | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } } };

export type QuoteInContextQueryVariables = Exact<{
  id: string;
  characters?: number | null | undefined;
}>;


export type QuoteInContextQuery = { readonly quote: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }>, readonly attribution: { readonly method: string, readonly confidence: number, readonly reason: string | null, readonly chain: ReadonlyArray<{ readonly text: string, readonly kind: MentionKind }> }, readonly context: { readonly before: string, readonly after: string }, readonly paragraph: { readonly id: string }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string }
     | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } | null };

export type QuoteToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type QuoteToCorrectQuery = { readonly quote: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }>, readonly machine: { readonly text: string, readonly kind: QuoteKind, readonly method: string, readonly confidence: number, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null }>, readonly article: { readonly correctionVersion: number, readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string }
     | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } | null };

export type QuoteVariantsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuoteVariantsQuery = { readonly quote: { readonly textFragment: string | null, readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly selectors: ReadonlyArray<{ readonly textQuote: { readonly exact: string, readonly prefix: string, readonly suffix: string }, readonly textPosition: { readonly start: number, readonly end: number } }>, readonly cluster: { readonly quoteCount: number, readonly articleCount: number, readonly earliest: { readonly id: string, readonly text: string, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } }, readonly carriedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly variants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: QuoteVariantKind, readonly similarity: number, readonly differences: ReadonlyArray<{ readonly kind: DifferenceKind, readonly text: string, readonly givenSpan: { readonly start: number, readonly end: number } | null, readonly foundSpan: { readonly start: number, readonly end: number } | null }>, readonly quote: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string }
               | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } } }> } }, readonly cue: { readonly text: string } | null, readonly speaker:
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

export type RegisterWebhookMutationVariables = Exact<{
  url: string;
  events: ReadonlyArray<WebhookEvent> | WebhookEvent;
  filter?: QuoteFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RegisterWebhookMutation = { readonly registerWebhook:
    | { readonly __typename: 'WebhookRefused', readonly reason: WebhookRefusalReason, readonly message: string }
    | { readonly __typename: 'WebhookRegistered', readonly secret: string, readonly webhook: { readonly id: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly status: WebhookStatus, readonly cursor: string, readonly deliveries: number, readonly createdAt: string, readonly failure: { readonly at: string, readonly attempts: number, readonly reason: string } | null } }
   };

export type RejectQuoteMutationVariables = Exact<{
  input: RejectQuoteInput;
}>;


export type RejectQuoteMutation = { readonly rejectQuote:
    | { readonly __typename: 'CorrectionConflict', readonly message: string, readonly version: number }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
    | { readonly __typename: 'QuoteNotFound', readonly message: string, readonly reason: QuoteAbsence }
   };

export type RemoveArticleMutationVariables = Exact<{
  id: string;
  expectedRevision?: number | null | undefined;
}>;


export type RemoveArticleMutation = { readonly removeArticle:
    | { readonly __typename: 'ArticleNotFound', readonly message: string }
    | { readonly __typename: 'RemovedArticle', readonly articleId: string, readonly removedAt: string, readonly revision: { readonly number: number } }
    | { readonly __typename: 'RevisionConflict', readonly message: string, readonly currentRevision: { readonly number: number } | null }
   };

export type RemoveWebhookMutationVariables = Exact<{
  id: string;
}>;


export type RemoveWebhookMutation = { readonly removeWebhook:
    | { readonly __typename: 'WebhookNotFound', readonly message: string }
    | { readonly __typename: 'WebhookRemoved', readonly webhookId: string }
   };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly score: number, readonly highlights: ReadonlyArray<{ readonly field: HighlightField, readonly text: string, readonly start: number, readonly end: number }>, readonly keywordsInContext: ReadonlyArray<{ readonly before: string, readonly match: string, readonly after: string }>, readonly node:
        | { readonly __typename: 'Article', readonly title: string | null, readonly id: string }
        | { readonly __typename: 'Correction', readonly id: string }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Quote', readonly text: string, readonly id: string, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } }
        | { readonly __typename: 'Revision', readonly id: string }
        | { readonly __typename: 'Source', readonly name: string, readonly id: string }
       }> } };

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

export type SplitPersonMutationVariables = Exact<{
  input: SplitInput;
}>;


export type SplitPersonMutation = { readonly splitPerson:
    | { readonly __typename: 'CorrectionConflict', readonly message: string, readonly version: number }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
    | { readonly __typename: 'NotInArticle', readonly message: string, readonly articles: ReadonlyArray<string> }
    | { readonly __typename: 'SameSpeaker', readonly message: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
    | { readonly __typename: 'SpeakerNotFound', readonly message: string, readonly speakerId: string }
   };

export type SplitSourceMutationVariables = Exact<{
  input: SplitInput;
}>;


export type SplitSourceMutation = { readonly splitSource:
    | { readonly __typename: 'CorrectionConflict', readonly message: string, readonly version: number }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
    | { readonly __typename: 'NotInArticle', readonly message: string, readonly articles: ReadonlyArray<string> }
    | { readonly __typename: 'SameSpeaker', readonly message: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
    | { readonly __typename: 'SpeakerNotFound', readonly message: string, readonly speakerId: string }
   };

export type UndoCorrectionMutationVariables = Exact<{
  input: UndoCorrectionInput;
}>;


export type UndoCorrectionMutation = { readonly undoCorrection:
    | { readonly __typename: 'AlreadyUndone', readonly message: string }
    | { readonly __typename: 'CorrectionNotFound', readonly message: string }
    | { readonly __typename: 'CorrectionSaved', readonly correction: { readonly version: number, readonly id: string, readonly action: CorrectionAction, readonly status: CorrectionStatus, readonly by: string, readonly at: string, readonly why: string, readonly sets: ReadonlyArray<QuoteAspect>, readonly quote: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly cue: { readonly text: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } | null, readonly before: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null, readonly after: { readonly quoteKind: QuoteKind | null, readonly wikidataId: string | null, readonly speaker: { readonly name: string } | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number } }> | null } | null } }
   };

export type VerifyQuoteQueryVariables = Exact<{
  text: string;
  speaker?: string | null | undefined;
  article?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type VerifyQuoteQuery = { readonly verifyQuote: { readonly verdict: QuoteVerdict, readonly matches: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly isExact: boolean, readonly isExcerpt: boolean, readonly similarity: number, readonly speakerAgrees: boolean | null, readonly differences: ReadonlyArray<{ readonly kind: DifferenceKind, readonly text: string, readonly givenSpan: { readonly start: number, readonly end: number } | null, readonly foundSpan: { readonly start: number, readonly end: number } | null }>, readonly quote: { readonly textFragment: string | null, readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string }
             | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } } }> }, readonly nearest: ReadonlyArray<{ readonly isExact: boolean, readonly isExcerpt: boolean, readonly similarity: number, readonly speakerAgrees: boolean | null, readonly differences: ReadonlyArray<{ readonly kind: DifferenceKind, readonly text: string, readonly givenSpan: { readonly start: number, readonly end: number } | null, readonly foundSpan: { readonly start: number, readonly end: number } | null }>, readonly quote: { readonly textFragment: string | null, readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } }>, readonly unquoted: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number }, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null } }> } };

export type QuoteComparisonFragment = { readonly isExact: boolean, readonly isExcerpt: boolean, readonly similarity: number, readonly speakerAgrees: boolean | null, readonly differences: ReadonlyArray<{ readonly kind: DifferenceKind, readonly text: string, readonly givenSpan: { readonly start: number, readonly end: number } | null, readonly foundSpan: { readonly start: number, readonly end: number } | null }>, readonly quote: { readonly textFragment: string | null, readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly name: string } | null }, readonly cue: { readonly text: string } | null, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string }
     | null, readonly speakerMention: { readonly text: string, readonly kind: MentionKind } | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind } | null } };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { readonly webhooks: ReadonlyArray<{ readonly id: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly status: WebhookStatus, readonly cursor: string, readonly deliveries: number, readonly createdAt: string, readonly failure: { readonly at: string, readonly attempts: number, readonly reason: string } | null }> };

export type WhoGetsQuotedQueryVariables = Exact<{
  by: QuoteShareGrouping;
  filter?: QuoteFilter | null | undefined;
  baseline?: QuoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoGetsQuotedQuery = { readonly quoteShares: { readonly quoteCount: number, readonly wordCount: number, readonly baselineQuoteCount: number, readonly baselineWordCount: number, readonly groups: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly key: string | null, readonly name: string | null, readonly quoteCount: number, readonly wordCount: number, readonly quoteShare: number, readonly wordShare: number, readonly baselineQuoteShare: number, readonly baselineWordShare: number, readonly timesBaseline: number | null } }> } } };

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
