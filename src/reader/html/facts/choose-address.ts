import { webAddress } from '../../fields/web-address.js';
import type { FieldChoice } from './field-choice.js';
import type { FieldClaim } from './field-claim.js';
import { isFrontPage, pageKey } from './page-key.js';

/** Where a page tells its own address; the nodes of a graph may tell those of others. */
const TELLING = new Set(['canonical', 'og:url']);

const isCanonical = ({ origin }: FieldClaim): boolean => origin === 'canonical';

/**
 * The page's canonical address. The front page of a site is taken only where no other is told: templates put it there by mistake.
 * @param claims in the order of trust
 * @param base what relative addresses are relative to
 */
export function chooseAddress(
  claims: readonly FieldClaim[],
  base: string | null,
): FieldChoice<string | null> {
  const ordered = [...claims.filter(isCanonical), ...claims.filter((claim) => !isCanonical(claim))];
  const told = ordered.flatMap((claim) => {
    const address = webAddress(claim.value, base);
    return address === null ? [] : [{ claim, address, key: pageKey(address) }];
  });
  const chosen = told.find(({ address }) => !isFrontPage(address)) ?? told[0];
  if (chosen === undefined) return { value: null, taken: [] };
  const taken = told.filter(({ key }) => key === chosen.key).map(({ claim }) => claim);
  const dissent = told.find(({ claim, key }) => TELLING.has(claim.origin) && key !== chosen.key);
  return { value: chosen.address, taken, dissent: dissent?.claim };
}
