import type { ParagraphKind } from '../model/paragraph.js';
import { type ArticleView, isSubject, sentenceAt } from './article-view.js';
import type { Bodies } from './bodies/bodies.js';
import { BodyDescriptions } from './nominals/body-descriptions.js';
import { Described } from './nominals/described.js';
import { readLicences } from './nominals/licences.js';
import { OfficesByDate } from './nominals/offices-by-date.js';
import { type NominalKnowledge, resolveNominal } from './nominals/resolve-nominal.js';
import { type Candidate, RecentMentions, rank } from './pronouns/groups.js';
import { type Antecedent, PeopleInMind } from './pronouns/people-in-mind.js';
import { type PronounJudge, pronounJudge } from './pronouns/pronoun-judge.js';
import type { Referent } from './referent.js';
import { emptyResolution, type Resolution, settle } from './resolution.js';

/** Paragraphs in which somebody else than in the body is spoken of. */
const APART: ReadonlySet<ParagraphKind> = new Set(['BYLINE', 'AUTHOR_NOTE', 'SOURCE_LINE', 'BOILERPLATE']);

const isRelative = ({ text, mentions }: ArticleView, index: number): boolean => {
  const { start, end } = mentions[index]!;
  return end - start === 3 && text.slice(start, end).toLowerCase() === 'who';
};

/** True when nothing but a comma stands between a mention and the one before. */
const followsAtOnce = ({ text, mentions }: ArticleView, index: number): boolean => {
  const before = mentions[index - 1];
  return before !== undefined && /^,?\s$/.test(text.slice(before.end, mentions[index]!.start));
};

/** Goes through the mentions of an article in reading order and settles whom each speaks of. */
class Walk {
  readonly resolution: Resolution;
  readonly #view: ArticleView;
  readonly #knowledge: NominalKnowledge;
  readonly #people: PeopleInMind;
  readonly #told = new RecentMentions();
  readonly #quoted = new RecentMentions();
  /** The last pronouns for one person and for several or a body: behind them nobody need be remembered. */
  readonly #lastOfPeople: number;
  readonly #lastOfGroups: number;
  #draft = -1;
  #apart = false;

  constructor(
    view: ArticleView,
    people: ReadonlyMap<number, Referent>,
    { byMention }: Bodies,
    judge: PronounJudge,
  ) {
    this.#view = view;
    this.resolution = emptyResolution(view.mentions.length);
    for (const [mention, referent] of people) this.resolution.referents[mention] = referent;
    for (const [mention, referent] of byMention) this.resolution.referents[mention] = referent;
    this.#people = new PeopleInMind(view, judge);
    this.#lastOfPeople = view.mentions.findLastIndex(
      ({ kind, gender }) => kind === 'PRONOUN' && gender !== null,
    );
    this.#lastOfGroups = view.mentions.findLastIndex(
      ({ kind, gender }) => kind === 'PRONOUN' && gender === null,
    );
    this.#knowledge = {
      licences: readLicences(view.text, view.mentions, people),
      described: new Described(),
      bodies: new BodyDescriptions(),
      offices: new OfficesByDate(view, people, view.year),
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
        if (!this.resolution.referents[index]) this.#pronoun(index);
        break;
    }
    this.#remember(index);
  }

  /** The body of an article and what is printed around it do not share their pronouns; nor do two quotes. */
  #enter(index: number): void {
    const { mentions, quotedIn, segmentation } = this.#view;
    const isApart = APART.has(segmentation.paragraphs[mentions[index]!.paragraph]?.kind ?? 'BODY');
    if (isApart !== this.#apart) {
      this.#told.clear();
      this.#people.forget();
    }
    this.#apart = isApart;
    if (quotedIn[index] === this.#draft) return;
    this.#quoted.clear();
    this.#draft = quotedIn[index]!;
    this.#settleSpeaker();
  }

  /** '“He called,” she said': who speaks must be known before what is said. */
  #settleSpeaker(): void {
    const speaker = this.#view.drafts[this.#draft]?.speakerMention ?? null;
    if (speaker === null || this.resolution.referents[speaker] || this.#view.quotedIn[speaker]! >= 0) return;
    if (this.#view.mentions[speaker]!.kind === 'PRONOUN') this.#pronoun(speaker);
  }

  #speakerHere(): Referent | null {
    const speaker = this.#view.drafts[this.#draft]?.speakerMention ?? null;
    return speaker === null ? null : (this.resolution.referents[speaker] ?? null);
  }

  #name(index: number): void {
    const referent = this.resolution.referents[index];
    if (referent?.kind === 'NAMED_BODY') this.#knowledge.bodies.meet(this.#view, index, referent);
  }

  #pronoun(index: number): void {
    const { gender, plural, label } = this.#view.mentions[index]!;
    if (isRelative(this.#view, index)) {
      this.#relative(index);
      return;
    }
    const isGroup = plural || label === 'BODY';
    if (!isGroup && gender === null) return;
    const found = isGroup ? this.#group(index) : this.#person(index);
    if (found) settle(this.resolution, index, found.referent, found.mention);
  }

  /** 'Maria Lopez, who said ...': the mention right before. */
  #relative(index: number): void {
    const referent = this.resolution.referents[index - 1];
    if (referent && followsAtOnce(this.#view, index)) settle(this.resolution, index, referent, index - 1);
  }

  #person(index: number) {
    const speaker = this.#view.quotedIn[index]! < 0 ? null : this.#speakerHere();
    return this.#people.resolve(index, speaker, this.#announced(index));
  }

  /** Whom "they", or what "it", goes back to; in a quote never to who speaks it. */
  #group(index: number): Candidate | undefined {
    const { mentions, quotedIn } = this.#view;
    const mention = mentions[index]!;
    const place = { mention, sentence: sentenceAt(this.#view, mention) };
    const candidates = rank(place, [...this.#told.all(), ...this.#quoted.all()]);
    if (quotedIn[index]! < 0) return candidates[0];
    const speaker = this.#speakerHere();
    return candidates.find(({ referent }) => referent !== speaker);
  }

  /** 'In his speech, Hale said': the next name, when it stands in the same sentence. */
  #announced(index: number): Antecedent | null {
    const { mentions } = this.#view;
    const next = mentions[index + 1];
    const referent = this.resolution.referents[index + 1];
    const isName = next?.kind === 'NAME' && next.label === 'PERSON' && referent;
    if (!isName || sentenceAt(this.#view, next) !== sentenceAt(this.#view, mentions[index]!)) return null;
    return { mention: index + 1, referent };
  }

  #candidate(index: number, referent: Referent): Candidate {
    const mention = this.#view.mentions[index]!;
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
    const referent = this.resolution.referents[index];
    if (!referent) return;
    const isPerson = referent.kind === 'PERSON' || referent.kind === 'DESCRIBED_PERSON';
    if (isPerson && !referent.plural) {
      if (index < this.#lastOfPeople) this.#people.see(index, referent);
      return;
    }
    if (index >= this.#lastOfGroups) return;
    const candidate = this.#candidate(index, referent);
    if (!referent.plural && !candidate.isSubject) return;
    if (this.#draft >= 0) this.#quoted.add(candidate);
    else this.#told.add(candidate);
  }
}

/** Whom or what every mention speaks of, as far as the article tells. Names must have been put together before. */
export function resolveMentions(
  view: ArticleView,
  people: ReadonlyMap<number, Referent>,
  bodies: Bodies,
  judge: PronounJudge = pronounJudge,
): Resolution {
  const walk = new Walk(view, people, bodies, judge);
  for (let index = 0; index < view.mentions.length; index++) walk.step(index);
  return walk.resolution;
}
