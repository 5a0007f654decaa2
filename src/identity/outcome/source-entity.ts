import { findCountry } from '../../lexicon/en/countries.js';
import { AFFILIATIONS } from '../../lexicon/en/organisations.js';
import type { Source, SourceKind } from '../../model/entity.js';
import { type ArticleView, coreAt, wordsAt } from '../article-view.js';
import { bodyKey } from '../bodies/body-key.js';
import { kindOfDescribed, kindOfNamed } from '../bodies/source-kind.js';
import type { Referent } from '../referent.js';
import { lowered, withoutDeterminer } from '../words.js';

const source = (name: string, sourceKind: SourceKind, aliases: Iterable<string>): Source =>
  Object.freeze({ kind: 'SOURCE', name, sourceKind, aliases: Object.freeze([...aliases]) });

/** A body that the article names. The longest form is its name, an abbreviation or short form an alias. */
function namedSource(view: ArticleView, referent: Referent): Source {
  const names = referent.mentions.filter((index) => view.mentions[index]!.kind === 'NAME');
  const forms = [...new Set(names.map((index) => coreAt(view, index)))];
  const name = forms.reduce((best, form) => (form.length > best.length ? form : best), forms[0] ?? '');
  const label = names.length > 0 ? view.mentions[names[0]!]!.label : null;
  const aliases = forms.filter((form) => bodyKey(form) !== bodyKey(name));
  return source(name, kindOfNamed(name, label), aliases);
}

/** A capital that the sentence gives is taken back: 'Police' is 'police', 'Peruvian officials' stay. */
function printedName(view: ArticleView, index: number): string {
  const name = withoutDeterminer(wordsAt(view, index));
  const first = name.split(' ')[0] ?? '';
  const isProper = findCountry(lowered(first)) !== undefined || AFFILIATIONS.has(lowered(first));
  const isPlain = /^\p{Lu}[\p{Ll}'’-]+$/u.test(first) && !isProper && startsSentence(view, index);
  return isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function startsSentence({ segmentation: { tokens }, mentions }: ArticleView, index: number): boolean {
  const token = tokens.at(mentions[index]!.start);
  return tokens.sentence(token - 1) !== tokens.sentence(token);
}

/** Somebody or something without a name, as printed without its article: 'police', 'state media', 'two officials'. */
function describedSource(view: ArticleView, referent: Referent): Source {
  const first = referent.mentions[0] ?? 0;
  return source(printedName(view, first), kindOfDescribed(wordsAt(view, first)), []);
}

/** A source as the article shows it. */
export const sourceEntity = (view: ArticleView, referent: Referent): Source =>
  referent.kind === 'NAMED_BODY' ? namedSource(view, referent) : describedSource(view, referent);

/** A source that the article or its document credits by name only. */
export const creditedSource = (name: string): Source => {
  const kind = kindOfNamed(name, null);
  return source(name, kind === 'ORGANISATION' ? 'PUBLICATION' : kind, []);
};
