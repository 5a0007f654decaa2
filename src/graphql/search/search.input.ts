import { ArgsType, Field } from 'type-graphql';
import type { SearchRequest, SearchType } from '../../search/search-request.js';
import { PageArgs } from '../paging/page.args.js';
import { SearchFilterInput } from './search-filter.input.js';
import { SearchTypeEnum } from './search-type.enum.js';

const QUERY_LANGUAGE = [
  'Words that must all be there; letter case and accents make no difference.',
  '"A phrase" in quotation marks. sanct* stands for all words that begin so.',
  'title:, speaker:, source: and kind: in front of a word or phrase ask for it there: speaker:lopez, source:"north wire", kind:headline.',
  '-word must not be there. Of harbour OR port one will do.',
].join(' ');

@ArgsType()
export class SearchArgs extends PageArgs implements SearchRequest {
  @Field(() => String, { description: QUERY_LANGUAGE })
  readonly query!: string;

  @Field(() => [SearchTypeEnum], { nullable: true, description: 'What is looked for; all when left out.' })
  readonly types?: readonly SearchType[] | null;

  @Field(() => SearchFilterInput, { nullable: true, description: 'Where it is looked for.' })
  readonly filter?: SearchFilterInput | null;
}
