/**
 * The months by name, a language a line, January first; ways to write one month are parted by '|'. Beginnings of at least three
 * letters are understood where no other month of the language begins so. Lower case.
 */
const NAMES: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september|sept october november december',
  de: 'januar|jänner februar|feber märz|maerz april mai juni juli august september|sept oktober november dezember',
  fr: 'janvier février|fevrier mars avril mai juin juillet août|aout septembre|sept octobre novembre décembre|decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre|sept octubre noviembre diciembre',
  pt: 'janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart|mrt april mei juni juli augustus september|sept oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september|sept oktober november december',
  da: 'januar februar marts april maj juni juli august september|sept oktober november december',
  nb: 'januar februar mars april mai juni juli august september|sept oktober november desember',
  is: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  fi: 'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  pl: 'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  cs: 'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec',
  sk: 'januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta|august septembra|september októbra|október novembra|november decembra|december',
  hr: 'siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada|listopad studenoga|studenog|studeni prosinca|prosinac',
  sr: 'januar februar mart april maj jun juli|jul avgust septembar oktobar novembar decembar',
  hu: 'január február március április május június július augusztus szeptember október november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  lv: 'janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ru: 'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  sw: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  ar: 'يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
  he: 'בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר',
  hi: 'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
};

const SHORTEST = 3;

type Months = ReadonlyMap<string, number>;

/** A word that would mean two months means none. */
function put(months: Map<string, number>, word: string, month: number): void {
  months.set(word, (months.get(word) ?? month) === month ? month : 0);
}

/** The names of a language and their beginnings, with the number of the month; 0 where it could be two. */
function monthsOf(names: string): Months {
  const [whole, parts] = [new Map<string, number>(), new Map<string, number>()];
  names.split(' ').forEach((ways, index) => {
    for (const way of ways.split('|')) {
      whole.set(way, index + 1);
      for (let size = SHORTEST; size < way.length; size++) put(parts, way.slice(0, size), index + 1);
    }
  });
  return new Map([...parts, ...whole]);
}

const BY_LANGUAGE: ReadonlyMap<string, Months> = new Map(
  Object.entries(NAMES).map(([language, names]) => [language, monthsOf(names)]),
);

const ALL: Months = (() => {
  const all = new Map<string, number>();
  for (const months of BY_LANGUAGE.values()) for (const [word, month] of months) put(all, word, month);
  return all;
})();

/**
 * 1 to 12 for the name of a month or the beginning of one, in the language told or else in any; null for a word that is none or that
 * two languages use for two months.
 * @param word lower case, without a full stop behind it
 * @param language two letters, null when unknown
 */
export function monthNamed(word: string, language: string | null): number | null {
  const own = language === null ? undefined : BY_LANGUAGE.get(language)?.get(word);
  return (own ?? BY_LANGUAGE.get('en')?.get(word) ?? ALL.get(word)) || null;
}
