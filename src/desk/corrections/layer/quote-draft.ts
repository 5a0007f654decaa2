import type { Quote, QuoteSegment } from '../../../model/quote.js';
import type { Correction, NamedSpeaker, QuoteChange, QuoteValue } from '../correction.js';

type Aspect = keyof QuoteValue;

/** Values that a correction sets, its segments as they stand in the text. */
export interface Setting {
  readonly by: Correction<QuoteChange>;
  readonly kind?: Quote['kind'] | undefined;
  readonly segments?: readonly QuoteSegment[] | undefined;
  readonly speaker?: NamedSpeaker | null | undefined;
}

const ASPECTS: readonly Aspect[] = ['kind', 'segments', 'speaker'];

const aspectsOf = (setting: Setting): readonly Aspect[] =>
  ASPECTS.filter((aspect) => setting[aspect] !== undefined);

/** A quote while corrections are laid over it, the earliest first. */
export class QuoteDraft {
  readonly settings: Setting[] = [];
  rejection: Correction<QuoteChange> | null = null;

  constructor(
    /** As the machine found it, or as it was added, then with nobody as its speaker. */
    readonly base: Quote,
    /** Its index among the machine's; null for one that an editor added. */
    readonly machine: number | null,
    /** Who speaks one that was added. */
    readonly addedSpeaker: NamedSpeaker | null,
  ) {}

  get corrections(): readonly Correction<QuoteChange>[] {
    const settings = this.settings.map(({ by }) => by);
    return this.rejection === null ? settings : [...settings, this.rejection];
  }

  /** Whether nothing of what it sets is left: later ones set all of it, or the quote is rejected. */
  hasSuperseded(setting: Setting): boolean {
    if (this.rejection !== null) return true;
    if (setting.by.action === 'ADD_QUOTE') return false;
    const later = this.settings.slice(this.settings.indexOf(setting) + 1).flatMap(aspectsOf);
    return aspectsOf(setting).every((aspect) => later.includes(aspect));
  }

  /**
   * The latest word on each aspect. What the machine thought of the speaker does not speak for another: the correction
   * takes the place of cause and chain.
   * @param indexOf index of the entity for a speaker; asked for nobody who is superseded
   */
  result(indexOf: (speaker: NamedSpeaker) => number): Quote {
    const latest = (aspect: Aspect) => this.settings.findLast((setting) => setting[aspect] !== undefined);
    const { base } = this;
    const kind = latest('kind')?.kind ?? base.kind;
    const segments = latest('segments')?.segments ?? base.segments;
    const setting = latest('speaker');
    const speaker = setting === undefined ? this.addedSpeaker : (setting.speaker ?? null);
    if (setting === undefined && speaker === null) return { ...base, kind, segments };
    return {
      ...base,
      kind,
      segments,
      speaker: speaker === null ? null : indexOf(speaker),
      ...(setting === undefined ? {} : attributedBy(setting.by)),
    };
  }
}

type Attribution = Pick<Quote, 'speakerMention' | 'chain' | 'method' | 'confidence' | 'reason'>;

const attributedBy = ({ why }: Correction): Attribution => ({
  speakerMention: null,
  chain: [],
  method: 'correction',
  confidence: 1,
  reason: `An editor set this: ${why}`,
});

/** A quote of which the machine knows nothing. */
export const draftBy = (
  correction: Correction,
  { kind, speaker }: Pick<QuoteValue, 'kind' | 'speaker'>,
  segments: readonly QuoteSegment[],
): QuoteDraft => {
  const base = { kind, segments, cue: null, relayMention: null, source: null, speaker: null };
  return new QuoteDraft({ ...base, ...attributedBy(correction) }, null, speaker);
};
