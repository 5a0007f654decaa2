/** The words of a list written as one string with white space between them. */
export const wordList = (list: string): readonly string[] => list.trim().split(/\s+/);

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** The entries of a list written with commas or line ends between them; an entry may be several words. */
export const phraseList = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
