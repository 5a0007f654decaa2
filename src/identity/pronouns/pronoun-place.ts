import { isAdverb, PREPOSITIONS } from '../../lexicon/en/function-words.js';
import type { Gender } from '../../model/mention.js';
import { type ArticleView, sentenceAt } from '../article-view.js';

/** The part a pronoun has in its clause; a reflexive counts as an object. */
export type PronounForm = 'SUBJECT' | 'OBJECT' | 'POSSESSIVE' | 'REFLEXIVE';

/** A pronoun for one person, and where it stands. */
export interface PronounPlace {
  readonly mention: number;
  readonly gender: Gender;
  readonly form: PronounForm;
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Draft in whose quoted words it stands, -1 outside. */
  readonly draft: number;
  /** The words beside a quote that name its speaker. */
  readonly isSpeaker: boolean;
  /** First word of its sentence. */
  readonly opens: boolean;
}

const WORD = /^[\p{L}\p{N}]/u;

/** 'Her' before a noun possesses: 'her brother', not 'told her that', 'saw her leave' (which is taken for the former). */
function formOfHer({ segmentation: { tokens } }: ArticleView, token: number): PronounForm {
  const next = tokens.lower(token + 1);
  const isObject = !WORD.test(next) || PREPOSITIONS.has(next) || FREE.has(next) || isAdverb(next);
  return isObject ? 'OBJECT' : 'POSSESSIVE';
}

const FREE = new Set(
  'and but or nor the a an this that these those he she they it we i you who which if when because how why what where is was were are be to for as will would his their not out up off down back home'.split(
    ' ',
  ),
);

const FORMS: Readonly<Record<string, PronounForm>> = {
  he: 'SUBJECT',
  she: 'SUBJECT',
  him: 'OBJECT',
  his: 'POSSESSIVE',
  hers: 'POSSESSIVE',
  himself: 'REFLEXIVE',
  herself: 'REFLEXIVE',
};

/** Where a pronoun of the third person singular stands; null for any other mention. */
export function pronounPlace(view: ArticleView, mention: number): PronounPlace | null {
  const { kind, gender, start, paragraph } = view.mentions[mention]!;
  if (kind !== 'PRONOUN' || gender === null) return null;
  const { tokens } = view.segmentation;
  const token = tokens.at(start);
  const sentence = sentenceAt(view, view.mentions[mention]!);
  return {
    mention,
    gender,
    form: FORMS[tokens.lower(token)] ?? formOfHer(view, token),
    start,
    sentence,
    paragraph,
    draft: view.quotedIn[mention]!,
    isSpeaker: view.speaking.has(mention),
    opens: tokens.sentence(token - 1) !== sentence,
  };
}
