/** @param tag BCP 47: 'en', 'en-GB' */
export const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);
