/**
 * Short words that tell one language from another: the commonest of each that are rare in the others. Lower case;
 * keys are BCP 47 tags.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is that it was for on are with as his they at be this from have by not but what were we when your can said there an which she their if will would who has had its',
  fr: 'le la les des du et est que qui dans pour une pas sur avec sont par au aux ce cette il elle nous vous mais ont été leur plus',
  de: 'der die und das den dem des ist nicht mit von zu ein eine auf für sich auch wie wird bei einen aus nach hat dass sind werden über noch',
  es: 'el los las del que en una por con para es su al como más pero sus fue este ha sobre también entre cuando muy ya todo esta según',
  it: 'il lo gli della delle dei che di non una per con sono è nel alla anche dal più come ma questo ha stato suo degli si',
  pt: 'os do da dos das que em um uma não para com é por mais como mas ao foi seu sua ou quando muito nos já está também pelo pela',
  nl: 'de het een van en dat niet op te zijn voor met die aan er om ook als dan maar bij nog uit naar door heeft wordt werd deze',
  sv: 'och att det som en på är av för med den till inte om ett har de men var jag vi från kan han så efter vid',
  da: 'og at det er en af den til på for med der ikke de har som et men om vi var fra han kan også efter ved',
  no: 'og at det er en av den til på for med som ikke de har et men om vi var fra han kan også etter ved seg',
  fi: 'ja on ei että se hän oli ovat mutta kun myös joka mukaan ole sen olla nyt vain kuin jo niin',
  pl: 'w na i z nie się do że to jest o od za jak po przez dla są ale był co tak już tym które jego',
  cs: 'a v se na je že s z do o to i pro za by jako po tak ale podle byl jsou při také který',
  tr: 've bir bu için ile da de olarak daha çok en olan gibi ama kadar sonra var ne ise değil dedi',
  ro: 'de și în la a cu pe că din nu o un pentru este mai care sunt au fost să sau prin după',
  id: 'yang dan di dengan untuk ini dari dalam itu tidak akan pada juga ke karena ada oleh mereka sudah kata',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

const NONE: readonly string[] = [];

/** Languages of which a word, in lower case, is a function word. */
export const languagesOf = (word: string): readonly string[] => LANGUAGES_OF.get(word) ?? NONE;
