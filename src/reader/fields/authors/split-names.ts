/** What stands between the names of two people, whatever the language. */
const ALWAYS =
  /\s*[;|·•／、，\n\t]\s*|\s+[/&+–—-]\s+|\/\s+|\s+\/|\s+(?:and|und|et|og|och|with|mit|avec|dan|ve|та|и|и др\.|και|및|及|和)\s+|,\s+(?:and|und|et|og|och)?\s*|,(?=\p{L})/iu;

/** Words that join two names but stand inside of one name too: 'Jose Roe y Diaz' is one man. */
const SOMETIMES = /\s+(?:y|e|i|en|ja|és)\s+/i;

const countOfWords = (text: string): number => text.split(/\s+/).length;

function splitSometimes(text: string): readonly string[] {
  const parts = text.split(SOMETIMES);
  return parts.every((part) => countOfWords(part) > 1) ? parts : [text];
}

/** 'A. Roe, B. Doe and C. Poe' -> its names, as they stand. */
export const splitNames = (text: string): readonly string[] =>
  text
    .split(ALWAYS)
    .flatMap(splitSometimes)
    .map((part) => part.trim())
    .filter((part) => part !== '');
