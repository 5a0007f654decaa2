import { expect, test } from 'vitest';
import { isAllowedHost, parseHosts } from '../../../src/server/fetch/allowed-hosts.js';

test.each([
  ['example.com', true],
  ['news.example.com', false],
  ['a.b.example.org', true],
  ['example.org', false],
  ['notexample.org', false],
  ['example.com.evil.net', false],
])('%s under example.com, *.example.org: %s', (host, isAllowed) => {
  expect(isAllowedHost(host, parseHosts('Example.com, *.example.org')!)).toBe(isAllowed);
});

test.each(['', '*', '*.', 'a,,b', 'https://example.com', 'a.*.org'])('"%s" is no list of hosts', (list) => {
  expect(parseHosts(list)).toBeNull();
});
