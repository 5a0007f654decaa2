import type { Span } from '../../text/span.js';
import type { TextFilter } from '../filter.js';
import type { CompactText } from '../packed/compact-text.js';
import type { FilterPlace } from './filter-place.js';
import { foldText } from './fold.js';
import { nullTestOf, refuseNullTest } from './null-test.js';
import type { Test } from './test.js';
import { TextMatcher } from './text-matcher.js';

/** What a filter asks of a text that is there. */
export class TextCondition {
  readonly #matchers: readonly TextMatcher[];
  /** All of which the text must hold. */
  readonly phrases: readonly string[];
  /** One of which the text must be; null when any will do. */
  readonly among: readonly string[] | null;
  /** The same, folded. */
  readonly #among: ReadonlySet<string> | null;

  /** @throws QueryError when no text can meet it */
  constructor({ eq, in: among, contains, startsWith, endsWith }: TextFilter, place: FilterPlace) {
    place.at('in').refuseMany(among ?? []);
    const matchers = [
      contains == null ? null : new TextMatcher(contains),
      startsWith == null ? null : new TextMatcher(startsWith, { start: true }),
      endsWith == null ? null : new TextMatcher(endsWith, { end: true }),
      eq == null ? null : new TextMatcher(eq, { start: true, end: true }),
    ];
    this.#matchers = matchers.filter((matcher) => matcher !== null);
    this.phrases = [contains, startsWith, endsWith, eq].filter((phrase) => phrase != null);
    this.among = among ?? null;
    this.#among = among == null ? null : new Set(among.map(foldText));
    const wanted = eq == null ? (among ?? []) : [eq];
    if (wanted.length > 0 && !wanted.some((text) => this.isIn(text))) throw place.contradiction();
  }

  isIn(text: string): boolean {
    return (
      this.#matchers.every((matcher) => matcher.isIn(text)) &&
      (this.#among === null || this.#among.has(foldText(text)))
    );
  }

  /** Of a stretch of a text, which is copied only where it may be the whole that is looked for. */
  isWithin(text: CompactText, span: Span): boolean {
    return (
      this.#matchers.every((matcher) => matcher.isWithin(text, span)) &&
      (this.#among === null || this.#among.has(foldText(text.slice(span))))
    );
  }
}

const isOpen = ({ eq, in: among, contains, startsWith, endsWith }: TextFilter): boolean =>
  eq == null && among == null && contains == null && startsWith == null && endsWith == null;

/** Null when the filter sets no condition. @throws QueryError when no text can meet it, or it asks for none */
export function textConditionOf(
  filter: TextFilter | null | undefined,
  place: FilterPlace,
): TextCondition | null {
  refuseNullTest(filter, place);
  return filter == null || isOpen(filter) ? null : new TextCondition(filter, place);
}

/** The same for something that may have no text, or several: one of them must meet all of the filter. */
export function someTextTest(
  filter: TextFilter | null | undefined,
  place: FilterPlace,
): Test<readonly string[]> | null {
  if (filter == null) return null;
  const condition = isOpen(filter) ? null : new TextCondition(filter, place);
  const isNull = nullTestOf(filter, condition !== null, place);
  if (condition !== null) return (texts) => texts.some((text) => condition.isIn(text));
  return isNull === null ? null : (texts) => (texts.length === 0) === isNull;
}

/** The same for something that may have no text. */
export function textTest(
  filter: TextFilter | null | undefined,
  place: FilterPlace,
): Test<string | null> | null {
  const test = someTextTest(filter, place);
  return test && ((text) => test(text === null ? [] : [text]));
}
