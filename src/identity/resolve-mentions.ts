import type { ParagraphKind } from '../model/paragraph.js';
import { type ArticleView, isSubject, sentenceAt, wordsAt } from './article-view.js';
import type { Bodies } from './bodies/bodies.js';
import { BodyDescriptions } from './nominals/body-descriptions.js';
import { Described } from './nominals/described.js';
import { readLicences } from './nominals/licences.js';
import { type NominalKnowledge, resolveNominal } from './nominals/resolve-nominal.js';
import { type Candidate, type PronounPlace, RecentMentions, rank } from './pronouns/candidates.js';
import type { Referent } from './referent.js';
import { emptyResolution, type Resolution, settle } from './resolution.js';
import { lowered } from './words.js';

/** Paragraphs in which somebody else than in the body is spoken of. */
const APART: ReadonlySet<ParagraphKind> = new Set(['BYLINE', 'AUTHOR_NOTE', 'SOURCE_LINE', 'BOILERPLATE']);

/** A pronoun inside quotation marks, to be settled when the speakers are known. */
interface QuotedPronoun {
  readonly mention: number;
  readonly draft: number;
  readonly candidates: readonly Candidate[];
}

/** Goes through the mentions of an article in reading order and settles whom each speaks of. */
class Walk {
  readonly resolution: Resolution;
  readonly quoted: QuotedPronoun[] = [];
  readonly #view: ArticleView;
  readonly #knowledge: NominalKnowledge;
  readonly #told = new RecentMentions();
  readonly #quotedNames = new RecentMentions();
  #draft = -1;
  #apart = false;

  constructor(view: ArticleView, people: ReadonlyMap<number, Referent>, { byMention }: Bodies) {
    this.#view = view;
    this.resolution = emptyResolution(view.mentions.length);
    for (const [mention, referent] of people) this.resolution.referents[mention] = referent;
    for (const [mention, referent] of byMention) this.resolution.referents[mention] = referent;
    this.#knowledge = {
      licences: readLicences(view.text, view.mentions, people),
      described: new Described(),
      bodies: new BodyDescriptions(),
    };
  }

  step(index: number): void {
    this.#enter(index);
    switch (this.#view.mentions[index]!.kind) {
      case 'NAME':
        this.#name(index);
        break;
      case 'NOMINAL':
        resolveNominal(this.#view, index, this.#knowledge, this.resolution);
        break;
      case 'PRONOUN':
        this.#pronoun(index);
        break;
    }
    this.#remember(index);
  }

  /** The body of an article and what is printed around it do not share their pronouns; nor do two quotes. */
  #enter(index: number): void {
    const { mentions, quotedIn, segmentation } = this.#view;
    const isApart = APART.has(segmentation.paragraphs[mentions[index]!.paragraph]?.kind ?? 'BODY');
    if (isApart !== this.#apart) this.#told.clear();
    this.#apart = isApart;
    if (quotedIn[index] !== this.#draft) this.#quotedNames.clear();
    this.#draft = quotedIn[index]!;
  }

  #name(index: number): void {
    const referent = this.resolution.referents[index];
    if (referent?.kind === 'NAMED_BODY') this.#knowledge.bodies.meet(this.#view, index, referent);
  }

  #pronoun(index: number): void {
    const place = this.#placeOf(index);
    const candidates = rank(place, [...this.#told.all(), ...this.#quotedNames.all()]);
    if (this.#draft >= 0) {
      this.quoted.push({ mention: index, draft: this.#draft, candidates });
      return;
    }
    const best = candidates[0] ?? this.#announced(index, place);
    if (!best) return;
    settle(this.resolution, index, best.referent, best.mention);
    best.referent.gender ??= place.mention.gender;
  }

  #placeOf(index: number): PronounPlace {
    const mention = this.#view.mentions[index]!;
    return { mention, word: lowered(wordsAt(this.#view, index)), sentence: sentenceAt(this.#view, mention) };
  }

  /** 'In his speech, Hale said': the name of the same sentence that follows a possessive, when none stands before. */
  #announced(index: number, place: PronounPlace): Candidate | undefined {
    const next = this.#view.mentions[index + 1];
    const isPossessive = place.word === 'his' || place.word === 'her';
    if (!isPossessive || next?.kind !== 'NAME' || sentenceAt(this.#view, next) !== place.sentence)
      return undefined;
    const candidate = this.#candidate(index + 1);
    return candidate && rank(place, [candidate])[0];
  }

  #candidate(index: number): Candidate | undefined {
    const mention = this.#view.mentions[index]!;
    const referent = this.resolution.referents[index];
    if (!referent) return undefined;
    return {
      mention: index,
      referent,
      sentence: sentenceAt(this.#view, mention),
      isSubject: this.#view.speaking.has(index) || isSubject(this.#view, mention),
      isFirst: this.#told.last()?.sentence !== sentenceAt(this.#view, mention),
      isPronoun: mention.kind === 'PRONOUN',
      isName: mention.kind === 'NAME',
      end: mention.end,
    };
  }

  /** Somebody only described comes to mind again as a subject alone: 'a guard shouted', not 'shot at a guard'. */
  #remember(index: number): void {
    const candidate = this.#candidate(index);
    if (!candidate) return;
    const isNamed = candidate.referent.kind === 'PERSON' || candidate.referent.plural;
    if (!isNamed && !candidate.isSubject) return;
    if (this.#draft >= 0) this.#quotedNames.add(candidate);
    else this.#told.add(candidate);
  }
}

/** Words that a quote has its speaker say of somebody else, never of the speaker. */
function settleQuoted(view: ArticleView, { quoted, resolution }: Walk): void {
  for (const { mention, draft, candidates } of quoted) {
    const speaker = view.drafts[draft]?.speakerMention ?? null;
    const speaking = speaker === null ? null : resolution.referents[speaker];
    const best = candidates.find(({ referent }) => referent !== speaking);
    if (best) settle(resolution, mention, best.referent, best.mention);
  }
}

/** Whom or what every mention speaks of, as far as the article tells. Names must have been put together before. */
export function resolveMentions(
  view: ArticleView,
  people: ReadonlyMap<number, Referent>,
  bodies: Bodies,
): Resolution {
  const walk = new Walk(view, people, bodies);
  for (let index = 0; index < view.mentions.length; index++) walk.step(index);
  settleQuoted(view, walk);
  return walk.resolution;
}
