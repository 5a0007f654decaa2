/** What language tags are compared by: letter case makes no difference. */
export const languageKey = (tag: string): string => tag.toLowerCase();
