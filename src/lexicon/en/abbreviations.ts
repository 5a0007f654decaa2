/**
 * What stands after an abbreviation, and so whether its full stop may end a sentence.
 *   NAME     'Mr. Webb', 'Mt. Tamber': a name follows, the sentence goes on
 *   NUMBER   'No. 5', 'Feb. 24': abbreviated before a number only; 'No.' and 'Mar.' elsewhere are words
 *   WORD     'vs. Norway', 'e.g. Paris': something always follows
 *   TIME     '10 a.m. Tuesday': a day, a month or a time zone goes on, any other capital begins a sentence
 *   ANYTHING 'Webb Inc. said', 'He works for Webb Inc. He ...': only what follows can tell
 */
export type AbbreviationKind = 'NAME' | 'NUMBER' | 'WORD' | 'TIME' | 'ANYTHING';

/** Without the last full stop, in the letters that are printed; 'sen' or 'GEN' are no abbreviations. */
const TABLE: Readonly<Record<AbbreviationKind, string>> = {
  NAME: `Mr Mrs Ms Mx Dr Drs Prof Messrs Mme Mlle Sen Sens Rep Reps Gov Govs Lt Gen Col Maj Capt Cmdr Cdr Cpl Sgt
    Pvt Pfc Adm Brig Supt Insp Det Const Ofc Rev Fr Hon Pres Amb Atty Sec Treas Asst Assoc Supt St Ste Mt Ft Pt
    Rt Msgr Br Sr Sra Srta Dir Chm Comdr Ens Sgts Dets Profs Revs Spc Spec Tpr Dep`,
  NUMBER: `No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec p pp vol Vol Vols Art Arts art Sec Sect
    sec Fig Figs fig Ch ch Chap par para Para approx ca Ex ver`,
  WORD: 'vs v cf e.g i.e viz incl esp c',
  TIME: 'a.m p.m A.M P.M',
  ANYTHING: `Inc Corp Ltd Co Cos Bros Jr Esq etc al Ave Blvd Rd Hwy Pkwy Sq Bldg dept Dept Univ Assn Assoc Ass'n
    est Est div Div Mfg Intl Int'l Nat'l Gov't Natl Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
    Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Ph.D Ed.D Ll.B Ltda Cia
    Nov Dec Oct Sept Aug Feb Jan Mon Tue Tues Wed Thu Thur Thurs Fri ft lb lbs oz mph hrs yrs mins secs sq`,
};

/** Words that are no abbreviations where no number follows: 'He said no.', 'the planet Mar.' */
const NEEDS_NUMBER = new Set(
  'No Nos Mar Jun Jul Apr Sep Art Arts art Ex ver par Ch ch fig sec p c est ft sq secs mins'.split(' '),
);

const KINDS = new Map<string, ReadonlySet<AbbreviationKind>>();
for (const [kind, words] of Object.entries(TABLE) as [AbbreviationKind, string][]) {
  for (const word of words.trim().split(/\s+/)) {
    KINDS.set(word, new Set([...(KINDS.get(word) ?? []), kind]));
  }
}

const NO_KINDS: ReadonlySet<AbbreviationKind> = new Set();

/** @param word without its last full stop */
export const abbreviationKinds = (word: string): ReadonlySet<AbbreviationKind> => KINDS.get(word) ?? NO_KINDS;

/** True for words that are abbreviations only where a number follows. */
export const needsNumber = (word: string): boolean => NEEDS_NUMBER.has(word);
