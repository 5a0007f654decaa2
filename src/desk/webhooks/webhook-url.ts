import { isPublicAddress, literalAddress } from './public-address.js';
import type { WebhookRefused } from './webhook.js';

const MAX_LENGTH = 2_048;

const refused = (reason: WebhookRefused['reason'], message: string): WebhookRefused => ({
  __typename: 'WebhookRefused',
  reason,
  message,
});

const isThisMachine = (hostname: string): boolean => /(^|\.)localhost\.?$/.test(hostname);

/**
 * Null for a URL that may be sent to, as far as can be told without asking where its name leads: that is looked at
 * each time a connection is made.
 */
export function refusalOfUrl(text: string, allowHttp: boolean): WebhookRefused | null {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) {
    return refused('BAD_URL', `"url" takes an absolute URL of at most ${MAX_LENGTH} characters.`);
  }
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return refused('BAD_URL', '"url" takes an https URL.');
  if (username !== '' || password !== '') {
    return refused('BAD_URL', '"url" takes no user name and no password: deliveries are signed instead.');
  }
  const address = literalAddress(hostname);
  if (isThisMachine(hostname) || (address !== null && !isPublicAddress(address))) {
    return refused('PRIVATE_ADDRESS', `"url" leads to ${hostname}, which is no public address.`);
  }
  if (protocol === 'http:' && !allowHttp) {
    return refused('INSECURE_URL', '"url" takes an https URL; http is for development, by a setting.');
  }
  return null;
}
