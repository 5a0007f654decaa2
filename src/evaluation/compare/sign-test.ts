/**
 * Exact McNemar test, which is the sign test over the items that changed: how probable a split at least as uneven would
 * be if gains and losses were equally likely. Two-sided; 1 where nothing changed. Items of one article are not
 * independent, so it is a hint and no proof.
 */
export function signTest(gained: number, lost: number): number {
  const changed = gained + lost;
  let [logTerm, tail] = [-changed * Math.LN2, 0];
  for (let k = 0; k <= Math.min(gained, lost); k++) {
    tail += Math.exp(logTerm);
    logTerm += Math.log((changed - k) / (k + 1));
  }
  return Math.min(1, 2 * tail);
}
