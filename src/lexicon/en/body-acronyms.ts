/** Acronyms that news prints without explaining them, and the names that they stand for, in lower case. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  AFP: 'agence france-presse',
  AP: 'associated press',
  BBC: 'british broadcasting corporation',
  DPA: 'deutsche presse-agentur',
  ECB: 'european central bank',
  EU: 'european union',
  IAEA: 'international atomic energy agency',
  ICRC: 'international committee of the red cross',
  IMF: 'international monetary fund',
  KCNA: 'korean central news agency',
  NPR: 'national public radio',
  NYT: 'new york times',
  PTI: 'press trust of india',
  UN: 'united nations',
  UPI: 'united press international',
  VOA: 'voice of america',
  WFP: 'world food programme',
  WHO: 'world health organization',
  WSJ: 'wall street journal',
  WTO: 'world trade organization',
};

/** The full name, in lower case, of an acronym in capitals, full stops left out; undefined for others: 'ICC' may be several. */
export const fullNameOf = (acronym: string): string | undefined =>
  Object.hasOwn(FULL_NAMES, acronym) ? FULL_NAMES[acronym] : undefined;
