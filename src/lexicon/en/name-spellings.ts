import { wordList } from './word-list.js';

/** Each line: spellings of one given name that another script or neighbouring language lends to the same person. */
const CYRILLIC_GIVEN_NAMES = `
aleksandr alexandr aleksander oleksandr olexandr alyaksandr aliaksandr
aleksei alexei alexey aleksey alexej oleksiy oleksii olexiy
alisher alixer
anatoly anatoli anatoliy anatolii
andrei andrey andriy andrii andrej
arkady arkadi arkadiy arkadii
dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro
fyodor fedor fiodor
gennady gennadi gennadiy gennadii hennadiy
georgy georgi georgiy georgii
grigory grigori grigoriy grigorii
ihor igor
iryna irina
kateryna yekaterina ekaterina
konstantin kostyantyn constantin
kyrylo kirill kiril
leonid leonyd
lyudmila ludmila lyudmyla liudmila
maksim maxim maksym
mikhail mikhael michail mykhailo mihail
mykola nikolai nikolay nikolaj
nataliya natalya nataliia
oleh oleg
olena yelena elena
petro pyotr petr
ruslan rouslan
sergei sergey serguei serhiy serhii siarhei
svetlana sviatlana svitlana
taras tarass
tatiana tatyana tetiana tetyana
timofei timofey
valery valeri valeriy valerii
vasily vasili vasiliy vasilii vasyl
vitaly vitali vitaliy vitalii
vladimir volodymyr uladzimir
vladislav vladyslav uladzislau
vyacheslav viacheslav
yaroslav jaroslav iaroslav
yevgeny evgeny evgeni yevgeni evgenii yevgeniy yevhen
yulia yuliya yuliia iuliia
yuri yury yuriy yurii iurii
`;

const ARABIC_GIVEN_NAMES = `
abdul abdel abdal abdoul
abdullah abdallah abdulla abdellah
abdulaziz abdelaziz
abdulrahman abdelrahman abdurrahman abdulrehman
ahmad ahmed
aisha aysha ayesha aicha
amir ameer
anwar anouar
ashraf achraf
bashar bachar
faisal faysal feisal
fatima fatema fatma fatimah
hamid hameed
hassan hasan
hussein hussain husayn husain hossein hosein husein
ibrahim ebrahim
ismail ismael esmail ismaeel
karim kareem
khalid khaled
latif lateef
mahmoud mahmud mahmood
majid majeed
mansour mansoor mansur
maryam mariam maryem
mohammed muhammad mohamed mohammad mohamad muhammed mohamud
muammar moammar
mustafa mostafa moustafa mustapha
nasser nasir naser nassir
omar umar
osama usama oussama
qasim qassim kassim kasim qasem
rashid rasheed rachid
saeed saeid
saif sayf seif
salih saleh
sulaiman suleiman soleiman sulayman
tariq tarek tareq tarik
walid waleed
yasser yasir yaser
yusuf yousef youssef yusef yousuf yousif
zahra zehra
`;

const ARABIC_SURNAMES = `
gaddafi qaddafi gadhafi kadhafi khadafy qadhafi kaddafi gadafi qadafi khadafi gaddhafi
haniyeh haniya haniyah
khamenei khamenehi khamenai
rouhani rohani ruhani
soleimani suleimani sulaimani
zawahiri zawahri
`;

function lines(table: string): readonly (readonly string[])[] {
  return table.trim().split('\n').map(wordList);
}

const byWord = (families: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(families.flatMap((family) => family.map((word) => [word, family[0]!] as const)));

const CYRILLIC = byWord(lines(CYRILLIC_GIVEN_NAMES));
const ARABIC = byWord([...lines(ARABIC_GIVEN_NAMES), ...lines(ARABIC_SURNAMES)]);

/** One spelling for all of a name that Cyrillic lends: 'sergei' for 'serhiy'. Lower case, without accents. */
export const cyrillicName = (word: string): string | undefined => CYRILLIC.get(word);

/** One spelling for all of a name that Arabic or Persian lends: 'hussein' for 'husayn'. Lower case, without accents. */
export const arabicName = (word: string): string | undefined => ARABIC.get(word);
