const WRAPPERS = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/;
const WRAPPERS_END = /(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/;

const CONTROL_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The letter as it may stand in a JSON string. */
const inString = (letter: string): string => (letter < ' ' ? (CONTROL_ESCAPES[letter] ?? ' ') : letter);

const VALID_ESCAPES = '"\\/bfnrtu';

/** True when nothing but white space stands between a comma and the bracket that follows. */
function isTrailing(text: string, comma: number): boolean {
  let at = comma + 1;
  while (at < text.length && text[at]!.trim() === '') at++;
  return at >= text.length || text[at] === '}' || text[at] === ']';
}

/** Raw control characters in strings are escaped, escapes that JSON does not know lose their backslash, trailing commas go. */
function withSoundStrings(text: string): string {
  const parts: string[] = [];
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '"') isInString = !isInString;
    if (isInString && letter === '\\') {
      at += 1;
      const escaped = text[at] ?? '';
      parts.push(VALID_ESCAPES.includes(escaped) ? `\\${escaped}` : inString(escaped));
    } else if (isInString) parts.push(inString(letter));
    else if (letter !== ',' || !isTrailing(text, at)) parts.push(letter);
  }
  return parts.join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#034;': '"',
  '&#x22;': '"',
  '&amp;': '&',
};

/** Of a block whose own quotation marks were encoded: it has none of the plain sort. */
const decoded = (text: string): string =>
  text.includes('"')
    ? text
    : text.replace(/&(?:quot|#0?34|#x22|amp);/g, (reference) => REFERENCES[reference]!);

/** The value of a JSON text, undefined when it is none. */
function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/**
 * The value of a JSON text as pages have it: comments and CDATA round it, line breaks and tabs in strings, trailing commas, quotation
 * marks as character references. What is said is never changed. Null when it cannot be read even so.
 */
export function parseRepaired(text: string): { readonly value: unknown } | null {
  const bare = text.replace(WRAPPERS, '').replace(WRAPPERS_END, '').trim().replace(/;$/, '');
  return parsed(text) ?? parsed(withSoundStrings(decoded(bare)));
}
