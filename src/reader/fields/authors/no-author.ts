/** What people do, in the words of bylines. Lower case. */
const JOBS = new Set(
  `journalist journalista journaliste periodista giornalista jornalista journalistin reporter reporterin editor editors editora
  editorial redakteur redakteurin redaktør redaktör rédacteur rédactrice redactor redactora redattore redattrice correspondent
  korrespondent korrespondentin corresponsal corrispondente correspondant correspondante columnist kolumnist kolumnistin columnista
  producer writer contributor contributing correspondents reporters writers contributors photographers freelance freelancer fotograf photographer photojournalist analyst critic
  autor autorin author autore auteur professor wartawan jurnalis muhabir muhabiri журналист корреспондент редактор репортер
  記者 记者 기자`.split(/\s+/),
);

/** Who writes where nobody is named. Lower case. */
const DESKS = new Set(
  `staff team desk redaktion redaktionen redaction rédaction redazione redacción redação newsroom news admin administrator
  webmaster agency agencies agenturen agencias agences guest user unknown anonymous online digital web redactie redakcja редакция developer root system
  editorial office board group press service services bureau nachrichten noticias notizie actualités nieuws nyheter`.split(
    /\s+/,
  ),
);

const SMALL = new Set(
  `the a an of for and at by in senior chief deputy associate assistant executive managing special our political national
  international foreign business sports sport politics science health local city world europe asia us uk die der das la le el il`.split(
    /\s+/,
  ),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];

/** 'Senior Political Editor', 'Staff', 'Newsroom': no word of it is a name. */
export function isNobody(text: string): boolean {
  const words = wordsOf(text);
  return words.every((word) => JOBS.has(word) || DESKS.has(word) || SMALL.has(word));
}

/** 'Harbour Correspondent', 'professor of law': said of somebody who is named beside it. */
export const isJob = (text: string): boolean => wordsOf(text).some((word) => JOBS.has(word));

/** Addresses of pages and letters, handles, numbers: 'https://...', 'jroe@example.org', '@jroe', '105092'. */
export const isAddress = (text: string): boolean =>
  /:\/\/|^www\.|\S@\S|^@|\.(?:html?|php)\b/i.test(text) || !/\p{L}/u.test(text);

/** 'harbourpost.example': the name of an outlet or an owner that is an address too. */
export const isDomain = (text: string): boolean => /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(text);

const INSTITUTIONS = new Set(
  `university college institute press news newspaper newspapers agency agencies service services bureau herald times post tribune gazette
  journal magazine media radio television tv chief staff desk editorial special team associated newsroom department co inc ltd llc`.split(
    /\s+/,
  ),
);

/** 'Tarn Bay Herald', 'Northwire staff': no person, by a word of it. */
export const isInstitution = (text: string): boolean => wordsOf(text).some((word) => INSTITUTIONS.has(word));

const AGENCIES = new Set(
  'ap afp dpa apa reuters ansa efe tass upi pa ntb tt ritzau belga anp bloomberg xinhua kyodo yonhap pti ani sda lusa'.split(
    ' ',
  ),
);

export const isAgency = (text: string): boolean => AGENCIES.has(text.toLowerCase());
