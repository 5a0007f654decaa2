/**
 * Tokens of ours that the vectors lack, each with a word of the same use: they hold no clitics, no single letters and
 * nothing with a full stop.
 */
const TABLE = `
  a an, i we, n't not, 'm am, 're are, 've have, 'll will, 'd would, — -, – -, -- -, ... …, '' ", ‘‘ ", ‘ "
  mr. mr, mrs. mrs, ms. ms, dr. dr, prof. professor, sen. senator, sens. senators, rep. congressman, reps. congressmen
  gov. governor, govs. governors, gen. general, lt. lieutenant, col. colonel, maj. major, capt. captain, sgt. sergeant
  cmdr. commander, adm. admiral, supt. superintendent, insp. inspector, det. detective, rev. reverend, hon. honorable
  pres. president, sec. secretary, amb. ambassador, dir. director, asst. assistant, st. st, mt. mount, ft. fort
  jan. january, feb. february, mar. march, apr. april, jun. june, jul. july, aug. august, sep. september
  sept. september, oct. october, nov. november, dec. december, mon. monday, tue. tuesday, tues. tuesday, wed. wednesday
  thu. thursday, thur. thursday, thurs. thursday, fri. friday, a.m. am, p.m. pm, vs. vs, v. vs, no. number, nos. numbers
  inc. inc, corp. corp, ltd. ltd, co. co, cos. companies, bros. bros, jr. jr, sr. sr, etc. etc, ave. avenue
  blvd. boulevard, rd. road, dept. department, univ. university, assn. association, e.g. namely, i.e. namely, ph.d. phd
  u.s. american, u.s.a. america, u.k. britain, u.n. un, e.u. eu, d.c. washington, l.a. angeles, n.y. york
  ala. alabama, ariz. arizona, ark. arkansas, calif. california, colo. colorado, conn. connecticut, del. delaware
  fla. florida, ga. georgia, ill. illinois, ind. indiana, kan. kansas, ky. kentucky, la. louisiana, md. maryland
  mass. massachusetts, mich. michigan, minn. minnesota, miss. mississippi, mo. missouri, mont. montana, neb. nebraska
  nev. nevada, okla. oklahoma, ore. oregon, pa. pennsylvania, tenn. tennessee, tex. texas, va. virginia, vt. vermont
  wash. washington, wis. wisconsin, wyo. wyoming, n.h. hampshire, n.j. jersey, n.m. mexico, n.c. carolina, s.c. carolina
  n.d. dakota, s.d. dakota, r.i. rhode, w.va. virginia`;

/** Pairs of a token and the word whose vector it takes. */
export const STAND_INS: readonly (readonly [token: string, word: string])[] = TABLE.trim()
  .split(/,\s+|\n\s*/)
  .map((pair) => {
    const [token, word] = pair.split(' ');
    return [token!, word!] as const;
  });
