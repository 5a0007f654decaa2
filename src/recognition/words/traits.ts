/** What is known of a word by itself, as bits; a word may have several. */
export const TRAIT = {
  /** Begins with a capital. */
  CAPITAL: 1 << 0,
  /** Two letters or more, all capitals. */
  ALL_CAPITALS: 1 << 1,
  /** 'J.' */
  INITIAL: 1 << 2,
  /** Begins with a small letter. */
  LOWER: 1 << 3,
  /** The place asks for a capital (start of a sentence, headline), so it tells nothing. */
  PLACED: 1 << 4,
  GIVEN: 1 << 5,
  SURNAME: 1 << 6,
  /** Usually in lower case. */
  COMMON: 1 << 7,
  /** Article, pronoun, preposition, conjunction, auxiliary. */
  FUNCTION: 1 << 8,
  /** 'Mr', 'Dr', 'Sen.' */
  HONORIFIC: 1 << 9,
  /** A title that stands before a name: 'President'. */
  OFFICE: 1 << 10,
  /** A noun for a person by work, office or kin. */
  ROLE: 1 << 11,
  /** Stands before a title: 'former', 'foreign'. */
  MODIFIER: 1 << 12,
  /** A country, city or region of one word. */
  PLACE: 1 << 13,
  /** 'Peruvian', 'Catholic'. */
  DEMONYM: 1 << 14,
  ORGANISATION_HEAD: 1 << 15,
  PLACE_HEAD: 1 << 16,
  THING_HEAD: 1 << 17,
  /** Month or day of the week. */
  CALENDAR: 1 << 18,
  PARTICLE: 1 << 19,
  /** 'police', 'ministry'. */
  BODY_NOUN: 1 << 20,
  /** A finite verb whose subject is as a rule a person. */
  PERSON_VERB: 1 << 21,
  /** 'Jr.', 'III' */
  NAME_SUFFIX: 1 << 22,
  /** Opens with 'Lake', 'Mount'. */
  PLACE_START: 1 << 23,
  /** Any letter or digit first. */
  WORD: 1 << 24,
} as const;
