import { isoOf, isSameClock, type Moment } from '../../fields/dates/moment.js';
import { momentOf } from '../../fields/dates/moment-of.js';
import type { FieldChoice } from './field-choice.js';
import type { FieldClaim } from './field-claim.js';

interface DateClaim {
  readonly claim: FieldClaim;
  readonly moment: Moment;
  readonly iso: string;
}

const [MINUTE, DAY] = [60_000, 86_400_000];

/** Those that tell a certain day, in the order of trust. */
const datesOf = (claims: readonly FieldClaim[], language: string | null): readonly DateClaim[] =>
  claims.flatMap((claim) => {
    const moment = momentOf(claim.value, language);
    const iso = moment && isoOf(moment);
    return moment && iso ? [{ claim, moment, iso }] : [];
  });

/** The same moment told more fully: with a time of the day, or with the offset of its clock. */
function fullest(date: DateClaim, all: readonly DateClaim[]): DateClaim {
  const { moment } = date;
  if (moment.zone !== null) return date;
  const timed =
    moment.time !== null
      ? date
      : all.find((other) => other.moment.time !== null && other.moment.day === moment.day);
  if (timed === undefined || timed.moment.zone !== null) return timed ?? date;
  return all.find((other) => other.moment.zone !== null && isSameClock(other.moment, timed.moment)) ?? timed;
}

const minutesApart = (a: DateClaim, b: DateClaim): number =>
  Math.abs(Date.parse(a.iso) - Date.parse(b.iso)) / MINUTE;

/** Two moments with their clocks' offsets that are more than a minute apart, or else two days. */
function isOther(a: DateClaim, b: DateClaim): boolean {
  if (a.moment.zone !== null && b.moment.zone !== null) return minutesApart(a, b) >= 1;
  return a.moment.day !== b.moment.day && minutesApart(a, b) > DAY / MINUTE;
}

/** Places whose dates are those of the article; what a page shows near its heading may be another's. */
const isSure = ({ claim }: DateClaim): boolean => claim.origin !== 'time' && claim.origin !== 'text';

function choiceOf(first: DateClaim | undefined, all: readonly DateClaim[]): FieldChoice<string | null> {
  if (first === undefined) return { value: null, taken: [] };
  const chosen = fullest(first, all);
  const agreeing = all.filter((other) => other !== chosen && !isOther(other, chosen));
  const dissent = all.find((other) => isSure(other) && isOther(other, chosen));
  return {
    value: chosen.iso,
    taken: [chosen, ...agreeing].map(({ claim }) => claim),
    dissent: dissent?.claim,
  };
}

/** More than a day behind the last change: a slip, a date to come, or the date of something else. */
const isBehind = (published: DateClaim, change: DateClaim | undefined): boolean =>
  change !== undefined && Date.parse(published.iso) - Date.parse(change.iso) > DAY;

/**
 * The dates that the most trusted places tell. A date of publication behind the last change gives way to one that is not; where
 * all are behind it, that is a conflict. A change is never taken for the publication.
 */
export function chooseDates(
  published: readonly FieldClaim[],
  modified: readonly FieldClaim[],
  language: string | null,
) {
  const [publications, changes] = [datesOf(published, language), datesOf(modified, language)];
  const [change] = changes;
  const first = publications.find((date) => !isBehind(date, change)) ?? publications[0];
  const publication = choiceOf(first, publications);
  const late = first !== undefined && isBehind(first, change) ? change?.claim : undefined;
  return {
    publishedAt: { ...publication, dissent: publication.dissent ?? late },
    modifiedAt: { ...choiceOf(change, changes), dissent: undefined },
  };
}
