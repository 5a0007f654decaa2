import type { SourceKind } from '../../model/entity.js';
import { type ArticleView, coreAt, wordsAt } from '../article-view.js';
import { kindOfNamed } from '../bodies/source-kind.js';
import type { Referent } from '../referent.js';
import { lowered, wordsOf } from '../words.js';

/** Nouns that name the kind of an outlet rather than a word of its name. */
const KIND_NOUNS: ReadonlyMap<string, SourceKind> = new Map([
  ...['newspaper', 'paper', 'daily', 'weekly', 'tabloid', 'magazine', 'website'].map(
    (noun) => [noun, 'PUBLICATION'] as const,
  ),
  ...['broadcaster', 'network', 'channel', 'station'].map((noun) => [noun, 'BROADCASTER'] as const),
  ['agency', 'NEWS_AGENCY'] as const,
]);

/** Nouns for a body of any name, and what it may be: 'the company', 'the agency'. */
const GENERAL_NOUNS: ReadonlyMap<string, readonly SourceKind[]> = new Map<string, readonly SourceKind[]>([
  ...[
    'company',
    'firm',
    'corporation',
    'group',
    'charity',
    'organisation',
    'organization',
    'institution',
  ].map((noun): [string, readonly SourceKind[]] => [noun, ['ORGANISATION']]),
  ['agency', ['ORGANISATION', 'GOVERNMENT']],
]);
const DEFINITE = /^the\s/i;

/** Named bodies met so far, for 'the ministry', 'the newspaper', 'the company'. */
export class BodyDescriptions {
  readonly #byWord = new Map<string, Referent>();
  readonly #byKind = new Map<SourceKind, Referent>();
  readonly #allOfKind = new Map<SourceKind, Set<Referent>>();

  /** Notes a body that was named. */
  meet(view: ArticleView, index: number, body: Referent): void {
    if (view.mentions[index]!.label !== 'BODY') return;
    const name = coreAt(view, index);
    const kind = kindOfNamed(name, 'BODY');
    for (const word of wordsOf(lowered(name))) this.#byWord.set(word, body);
    this.#byKind.set(kind, body);
    this.#allOfKind.set(kind, (this.#allOfKind.get(kind) ?? new Set()).add(body));
  }

  /** The named body that a definite description means; undefined when none was met or several may be meant. */
  find(view: ArticleView, index: number): Referent | undefined {
    const [words, noun] = [wordsAt(view, index), lowered(coreAt(view, index))];
    if (!DEFINITE.test(words) || wordsOf(words).length > 2) return undefined;
    const named = this.#byWord.get(noun);
    if (named) return named;
    const kind = KIND_NOUNS.get(noun);
    const ofKind = kind && this.#byKind.get(kind);
    return ofKind ?? this.#onlyOne(GENERAL_NOUNS.get(noun) ?? []);
  }

  #onlyOne(kinds: readonly SourceKind[]): Referent | undefined {
    const bodies = kinds.flatMap((kind) => [...(this.#allOfKind.get(kind) ?? [])]);
    return bodies.length === 1 ? bodies[0] : undefined;
  }
}
