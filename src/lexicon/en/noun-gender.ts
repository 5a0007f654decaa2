/** The gender that a word tells by itself: 'actress', 'Mr'. */
export type NounGender = 'MALE' | 'FEMALE';
