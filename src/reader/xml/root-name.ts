const NAME = /^<([\w.:-]+)/;

/** Local name of the root element, read from the beginning of a document; null when it is no XML or the beginning is too short. */
export function rootName(text: string): string | null {
  let at = -1;
  for (let next = behindSpace(text, 0); next !== at; next = behindSpace(text, behindDeclaration(text, at))) {
    if (next < 0) return null;
    at = next;
  }
  const name = NAME.exec(text.slice(at, at + 200))?.[1];
  return name === undefined ? null : name.slice(name.lastIndexOf(':') + 1);
}

function behindSpace(text: string, at: number): number {
  const letter = /[^\s\ufeff]/g;
  letter.lastIndex = at;
  return at < 0 ? at : (letter.exec(text)?.index ?? text.length);
}

/** Where the declaration or comment at an offset ends: the offset itself when there is none, -1 when it does not end. */
function behindDeclaration(text: string, at: number): number {
  if (/^<!doctype/i.test(text.slice(at, at + 9))) return behindDocumentType(text, at);
  if (text.startsWith('<!--', at)) return behindWord(text, '-->', at);
  return text.startsWith('<?', at) ? behindWord(text, '?>', at) : at;
}

function behindWord(text: string, word: string, at: number): number {
  const found = at < 0 ? -1 : text.indexOf(word, at);
  return found < 0 ? -1 : found + word.length;
}

/** A document type may declare entities between brackets. */
function behindDocumentType(text: string, at: number): number {
  const [close, bracket] = [text.indexOf('>', at), text.indexOf('[', at)];
  const isPlain = bracket < 0 || close < bracket;
  return behindWord(text, '>', isPlain ? at : behindWord(text, ']', bracket));
}
