import { wordList } from './word-list.js';

/** Each line: an office, then other nouns that its holder is called by. */
const SYNONYMS = `
president: leader head-of-state statesman
king: monarch leader head-of-state
queen: monarch leader head-of-state
emperor: monarch leader head-of-state
sultan: monarch ruler leader head-of-state
emir: ruler leader head-of-state
sheikh: ruler
premier: leader head-of-government
minister: politician
chancellor: leader head-of-government
dictator: leader ruler strongman
ayatollah: leader cleric
pope: pontiff
senator: lawmaker legislator politician
representative: lawmaker legislator politician
congressman: lawmaker legislator politician representative
congresswoman: lawmaker legislator politician representative
mp: lawmaker legislator politician parliamentarian
deputy: lawmaker
governor: politician
mayor: politician
chairman: chair
chairwoman: chair
ceo: boss executive
executive: boss ceo
attorney: lawyer
lawyer: attorney
barrister: lawyer
solicitor: lawyer
professor: academic scholar
general: commander
footballer: player
striker: player footballer
goalkeeper: player footballer keeper
quarterback: player
singer: musician star artist
actor: star performer
actress: star performer
author: writer
novelist: writer author
journalist: reporter
correspondent: journalist reporter
physician: doctor
surgeon: doctor
cosmonaut: astronaut
`;

function synonymsByOffice(): ReadonlyMap<string, readonly string[]> {
  const lines = SYNONYMS.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [office = '', synonyms = ''] = line.split(':');
      return [office, wordList(synonyms)] as const;
    }),
  );
}

const BY_OFFICE = synonymsByOffice();

/** Offices that "prime" changes: a prime minister leads a government, another minister does not. */
const OF_PRIME: Readonly<Record<string, readonly string[]>> = {
  minister: ['premier', 'leader', 'head-of-government'],
};

/** Other nouns for the holder of an office. `isPrime` for prime ministers. */
export const synonymsOfOffice = (lemma: string, isPrime: boolean): readonly string[] => [
  ...(BY_OFFICE.get(lemma) ?? []),
  ...(isPrime ? (OF_PRIME[lemma] ?? []) : []),
];

const OF_ONE_HOLDER: ReadonlySet<string> = new Set(
  wordList(`president premier minister chancellor king queen emperor sultan emir pope monarch leader ruler dictator
    head-of-state head-of-government mayor governor`),
);

/** True for an office that one person holds at a time, whom an article could have named: 'the mayor'. */
export const hasOneHolder = (noun: string): boolean => OF_ONE_HOLDER.has(noun);

/** Words that make another office of one, so that neither stands for the other: 'vice president', 'former mayor'. */
export const CHANGES_OFFICE: ReadonlySet<string> = new Set(
  wordList('vice deputy former ex assistant acting prime attorney shadow associate late honorary'),
);
