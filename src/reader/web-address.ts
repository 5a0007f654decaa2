/** An address that is http or https, as written; null for anything else. */
export const webAddressOf = (address: string | null): string | null =>
  address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
