import type { Article } from '../../../model/article.js';
import type { QuoteSegment } from '../../../model/quote.js';
import { inReadingOrder } from '../../../text/span.js';
import { type Anchor, AnchoredText } from '../anchor.js';
import type { Correction, CorrectionStatus, QuoteChange, QuoteValue } from '../correction.js';
import { AddedSpeakers } from './added-speakers.js';
import { meanTheSame, sharedLength } from './overlap.js';
import { draftBy, QuoteDraft, type Setting } from './quote-draft.js';

/** What corrections make of an article. */
export interface Layer {
  /** The machine's article itself when none applies. */
  readonly article: Article;
  /** Its quotes with what each was made of, in the same order. */
  readonly quotes: readonly QuoteDraft[];
  readonly rejected: readonly QuoteDraft[];
  readonly statuses: ReadonlyMap<string, CorrectionStatus>;
}

/**
 * Lays corrections over what the machine found in an article. Pure. A correction finds its quote by the words, wherever they
 * have moved and whatever the machine makes of them now; where it no longer finds a quote in them, they stay one, as
 * the editor left it. A correction applies whole or not at all.
 * @param corrections of this article, earliest first; those that are undone are passed over
 */
export function layOver(machine: Article, corrections: readonly Correction<QuoteChange>[]): Layer {
  const layering = new Layering(machine);
  for (const correction of corrections) if (correction.undone === null) layering.lay(correction);
  return layering.finish();
}

class Layering {
  readonly #text: AnchoredText;
  readonly #speakers: AddedSpeakers;
  readonly #drafts: QuoteDraft[];
  readonly #orphans: Correction[] = [];
  /** Rejections of what is no quote any more. */
  readonly #idle: Correction[] = [];

  constructor(private readonly machine: Article) {
    this.#text = new AnchoredText(machine.text);
    this.#speakers = new AddedSpeakers(machine.entities);
    this.#drafts = machine.quotes.map((quote, index) => new QuoteDraft(quote, index, null));
  }

  lay(correction: Correction<QuoteChange>): void {
    const isLaid = correction.action === 'ADD_QUOTE' ? this.#add(correction) : this.#change(correction);
    if (!isLaid) this.#orphans.push(correction);
  }

  finish(): Layer {
    const standing = this.#standing
      .map((draft) => ({ draft, quote: draft.result((speaker) => this.#speakers.indexOf(speaker)) }))
      .sort((a, b) => inReadingOrder(a.quote.segments[0]!, b.quote.segments[0]!));
    const isChanged = this.#drafts.some(({ corrections }) => corrections.length > 0);
    const quotes = standing.map(({ quote }) => quote);
    const { machine } = this;
    return {
      article: isChanged ? { ...machine, quotes, entities: this.#speakers.entities, machine } : machine,
      quotes: standing.map(({ draft }) => draft),
      rejected: this.#drafts.filter(({ rejection }) => rejection !== null),
      statuses: this.#statuses(),
    };
  }

  /** Where the machine finds the quote after all, the editor's word on it stands. */
  #add(correction: Correction<Extract<QuoteChange, { action: 'ADD_QUOTE' }>>): boolean {
    const { after } = correction;
    const segments = this.#segmentsAt(after.segments);
    if (segments === null) return false;
    const known = nearest(this.#standing, segments);
    const draft = known ?? this.#draft(correction, after, segments);
    draft.settings.push({
      ...(known === null ? {} : { kind: after.kind, speaker: after.speaker, segments }),
      by: correction,
    });
    return true;
  }

  #change(correction: Correction<Exclude<QuoteChange, { action: 'ADD_QUOTE' }>>): boolean {
    const { before } = correction;
    const stretches = before.segments.flatMap((anchor) => this.#segmentAt(anchor) ?? []);
    const draft = nearest(this.#standing, stretches) ?? nearest(this.#drafts, stretches);
    if (correction.action === 'REJECT_QUOTE') return this.#reject(correction, draft, stretches);
    const setting = this.#settingOf(correction);
    if (setting === null) return false;
    if (draft === null && stretches.length < before.segments.length) return false;
    (draft ?? this.#draft(correction, before, stretches)).settings.push(setting);
    return true;
  }

  #reject(
    correction: Correction<QuoteChange>,
    draft: QuoteDraft | null,
    stretches: readonly QuoteSegment[],
  ): boolean {
    if (draft !== null && draft.rejection === null) draft.rejection = correction;
    else if (stretches.length > 0) this.#idle.push(correction);
    return stretches.length > 0;
  }

  get #standing(): readonly QuoteDraft[] {
    return this.#drafts.filter(({ rejection }) => rejection === null);
  }

  #draft(correction: Correction, value: QuoteValue, segments: readonly QuoteSegment[]): QuoteDraft {
    const draft = draftBy(correction, value, segments);
    this.#drafts.push(draft);
    return draft;
  }

  #settingOf(correction: Correction<Extract<QuoteChange, { action: 'CORRECT_QUOTE' }>>): Setting | null {
    const { kind, speaker, segments: anchors } = correction.after;
    const segments = anchors && this.#segmentsAt(anchors);
    return segments === null ? null : { by: correction, kind, speaker, segments };
  }

  #segmentsAt(anchors: readonly Anchor[]): readonly QuoteSegment[] | null {
    const segments = anchors.flatMap((anchor) => this.#segmentAt(anchor) ?? []);
    return segments.length === anchors.length ? segments : null;
  }

  #segmentAt(anchor: Anchor): QuoteSegment | null {
    const span = this.#text.find(anchor);
    if (span === null) return null;
    const paragraph = this.machine.paragraphs.findIndex(
      ({ start, end }) => start <= span.start && span.end <= end,
    );
    return paragraph < 0 ? null : { ...span, paragraph };
  }

  #statuses(): ReadonlyMap<string, CorrectionStatus> {
    const statuses = new Map<string, CorrectionStatus>();
    for (const { id } of this.#orphans) statuses.set(id, 'ORPHANED');
    for (const { id } of this.#idle) statuses.set(id, 'APPLIED');
    for (const draft of this.#drafts) {
      for (const setting of draft.settings)
        statuses.set(setting.by.id, draft.hasSuperseded(setting) ? 'SUPERSEDED' : 'APPLIED');
      if (draft.rejection !== null) statuses.set(draft.rejection.id, 'APPLIED');
    }
    return statuses;
  }
}

/** The draft that means the same as the stretches; of several, the one with most of their words. */
function nearest(drafts: readonly QuoteDraft[], stretches: readonly QuoteSegment[]): QuoteDraft | null {
  const alike = drafts.filter(({ base }) => meanTheSame(base.segments, stretches));
  const shared = ({ base }: QuoteDraft) => sharedLength(base.segments, stretches);
  return alike.reduce<QuoteDraft | null>(
    (best, draft) => (best === null || shared(draft) > shared(best) ? draft : best),
    null,
  );
}
