/** How a verb form relates to its subject. PAST stands for the past participle too; they look alike in regular verbs. */
export type VerbForm = 'BASE' | 'PRESENT' | 'PAST' | 'ING';

/** Past tense (and participle where it differs) of verbs that do not take -ed. */
const IRREGULAR_PAST: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  put: ['put'],
  read: ['read'],
  swear: ['swore', 'sworn'],
  hold: ['held'],
  retell: ['retold'],
  beg: ['begged'],
  quip: ['quipped'],
  admit: ['admitted'],
  rebut: ['rebutted'],
  blog: ['blogged'],
  find: ['found'],
  sing: ['sang', 'sung'],
  begin: ['began', 'begun'],
  tweet: ['tweeted'],
};

const DOUBLING = new Set(['beg', 'quip', 'admit', 'rebut', 'blog', 'put', 'begin']);

const stemBeforeE = (lemma: string): string =>
  lemma.endsWith('e') && !/[eoy]e$/.test(lemma) ? lemma.slice(0, -1) : lemma;

const endsInConsonantY = (lemma: string): boolean => /[^aeiou]y$/.test(lemma);

function present(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function past(lemma: string): readonly string[] {
  const irregular = IRREGULAR_PAST[lemma];
  if (irregular) return irregular;
  if (endsInConsonantY(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return [lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`];
}

function ing(lemma: string): string {
  if (DOUBLING.has(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return `${stemBeforeE(lemma)}ing`;
}

/** All forms of a verb in lower case: 'deny' gives deny, denies, denied, denying. */
export function inflect(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  return [
    [lemma, 'BASE'],
    [present(lemma), 'PRESENT'],
    ...past(lemma).map((form) => [form, 'PAST'] as const),
    [ing(lemma), 'ING'],
  ];
}
