const SINGLE_MARKS = '’‘‚‛‹›′´`ʼ';
const DOUBLE_MARKS = '“”„‟«»″';

const FIRST_ACCENT = 0x300;
const LAST_ACCENT = 0x36f;

/** True for an accent that is a code unit of its own, behind the letter it stands on. */
export const isAccent = (unit: number): boolean => FIRST_ACCENT <= unit && unit <= LAST_ACCENT;

/**
 * The code unit that stands for another when texts are compared by what they say: the small letter without its
 * accent, ' for any apostrophe or single mark, " for any double mark, a space for any white space.
 */
export function folded(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (SINGLE_MARKS.includes(letter)) return 0x27;
  if (DOUBLE_MARKS.includes(letter)) return 0x22;
  if (/\s/.test(letter)) return 0x20;
  if (isAccent(unit)) return unit;
  const bare = letter.toLowerCase().normalize('NFD');
  return bare.length === 1 || isAccent(bare.charCodeAt(1)) ? bare.charCodeAt(0) : unit;
}

let folds: Uint16Array | null = null;

/** As `folded`, by a table that is made at first use. */
export function foldOf(unit: number): number {
  folds ??= Uint16Array.from({ length: 0x10000 }, (_, each) => folded(each));
  return folds[unit]!;
}

/** A text as it is compared: two say the same when theirs are equal. */
export function foldText(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (!isAccent(unit)) result += String.fromCharCode(foldOf(unit));
  }
  return result;
}

let alike: ReadonlyMap<number, readonly number[]> | null = null;

/** All code units that are the same to a reader as this one. The table behind it is made at first use. */
export function unitsLike(unit: number): readonly number[] {
  alike ??= groupByFold();
  return alike.get(folded(unit)) ?? [unit];
}

/** Only groups of more than one. */
function groupByFold(): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let unit = 0; unit < 0x10000; unit++) {
    const fold = folded(unit);
    if (fold === unit) continue;
    const group = groups.get(fold);
    if (group === undefined) groups.set(fold, [fold, unit]);
    else group.push(unit);
  }
  return groups;
}
