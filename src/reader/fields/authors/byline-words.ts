/** What announces the name of an author, by itself. */
const ALWAYS =
  /^(?:(?:posted |written |reported |published |words |text |story |analysis |opinion |review |reporting |report |article )?by|author|authors|autor|autorin|autoren|autore|autori|autora|autores|auteur|auteurs|par|por|oleh|penulis|tekst|text|texte|testo|texto|írta|szerző|автор|авторы|текст|yazan|yazar|作者|撰文|文|記者|记者|編輯|글|기자|بقلم|كتب|כתב|מאת)(?=[\s:：/／＝=])\s?[:：/／＝=]?\s*/iu;

/** The same in their languages, where in others they begin a name: 'Von Miller', 'Di Marco'. */
const BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  de: /^von:?\s+/i,
  it: /^di:?\s+/i,
  nl: /^door:?\s+/i,
  sv: /^av:?\s+/i,
  nb: /^av:?\s+/i,
  nn: /^av:?\s+/i,
  no: /^av:?\s+/i,
  da: /^af:?\s+/i,
  pt: /^(?:por|de):?\s+/i,
  ro: /^de:?\s+/i,
  is: /^eftir:?\s+/i,
};

/**
 * The text behind what announces it: 'By Jane Roe' -> 'Jane Roe'. A name keeps its first letters: 'Abby Roe', 'Byron Roe'; nor is a
 * particle taken off a name of two words: 'Von Miller' stays in a page in English.
 * @param language of the page, BCP 47
 */
export function withoutBylineWord(text: string, language: string | null): string {
  const own = BY_LANGUAGE[(language ?? '').slice(0, 2).toLowerCase()];
  const bare = text.trim().replace(ALWAYS, '');
  return (own === undefined ? bare : bare.replace(own, '')).trim();
}

/** True when the line says itself that a name follows. */
export const isAnnounced = (text: string, language: string | null): boolean =>
  withoutBylineWord(text, language) !== text.trim();
