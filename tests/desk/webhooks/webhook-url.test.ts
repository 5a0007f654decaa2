import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayBehind, MAX_ATTEMPTS } from '../../../src/desk/webhooks/back-off.js';
import { isPublicAddress } from '../../../src/desk/webhooks/public-address.js';
import { secretOf, signatureHeaders } from '../../../src/desk/webhooks/signature.js';
import { refusalOfUrl } from '../../../src/desk/webhooks/webhook-url.js';

describe('public addresses', () => {
  it.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700::1', '2a00:1450:4001::1'])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['this network', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
    ['link-local, where clouds keep their secrets', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0']],
    ['shared by carriers', ['100.64.0.1', '100.127.255.255']],
    ['multicast and broadcast', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
    [
      'documentation, benchmarks and reserves',
      ['192.0.2.1', '198.18.0.1', '203.0.113.9', '240.0.0.1', '2001:db8::1', '100::1'],
    ],
    [
      'another way to write an IPv4 address',
      [
        '::ffff:10.0.0.1',
        '::ffff:8.8.8.8',
        '::7f00:1',
        '64:ff9b::7f00:1',
        '64:ff9b:1::1',
        '2002:7f00:1::',
        '2001::1',
      ],
    ],
    ['not given out', ['4000::1', 'fec0::1', '5f00::1']],
    ['no address', ['', 'example.org', '8.8.8', '8.8.8.8.8', '08.8.8.8x']],
  ])('none: %s', (_what, addresses) => {
    expect(addresses.filter((address) => isPublicAddress(address))).toEqual([]);
  });

  it('none inside the networks that are private, whichever it is', () => {
    const octet = fc.nat(255);
    const inside = fc.oneof(
      fc.tuple(fc.constant(10), octet, octet, octet),
      fc.tuple(fc.constant(127), octet, octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
    );
    fc.assert(
      fc.property(inside, (octets) => {
        expect(isPublicAddress(octets.join('.'))).toBe(false);
        expect(isPublicAddress(`::ffff:${octets.join('.')}`)).toBe(false);
      }),
    );
  });
});

describe('the URL of a webhook', () => {
  it.each([
    'https://hooks.example/desk',
    'https://8.8.8.8:8443/x?y=1',
    'https://[2606:4700::1]/',
  ])('%s', (url) => {
    expect(refusalOfUrl(url, false)).toBeNull();
  });

  it.each([
    [
      'BAD_URL',
      ['', 'hooks.example', '/desk', 'ftp://hooks.example/', 'file:///etc/passwd', 'javascript:alert(1)'],
    ],
    [
      'BAD_URL',
      [
        'https://user:pass@hooks.example/',
        'https://user@hooks.example/',
        `https://x.example/${'x'.repeat(2_048)}`,
      ],
    ],
    ['INSECURE_URL', ['http://hooks.example/']],
    [
      'PRIVATE_ADDRESS',
      [
        'https://127.0.0.1/',
        'https://2130706433/',
        'https://0x7f.1/',
        'https://0177.0.0.1/',
        'https://127.1/',
        'https://[::1]/',
        'https://[::ffff:127.0.0.1]/',
        'https://10.1.2.3:8080/',
        'https://169.254.169.254/latest/meta-data',
        'https://localhost/',
        'https://LOCALHOST./',
        'https://api.localhost/',
        'http://192.168.0.1/',
      ],
    ],
  ])('%s: %j', (reason, urls) => {
    expect(urls.map((url) => refusalOfUrl(url, false)?.reason)).toEqual(urls.map(() => reason));
    for (const url of urls) expect(refusalOfUrl(url, false)?.message).toMatch(/^"url" .*\.$/);
  });

  it('may be http by a setting, at public addresses all the same', () => {
    expect(refusalOfUrl('http://hooks.example/', true)).toBeNull();
    expect(refusalOfUrl('http://127.0.0.1/', true)?.reason).toBe('PRIVATE_ADDRESS');
  });
});

describe('the signature', () => {
  it('is that of the example of Standard Webhooks', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    expect(secretOf(key)).toBe(secret);
    expect(
      signatureHeaders(key, {
        id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        timestamp: 1614265330,
        body: '{"test": 2432232314}',
      }),
    ).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });
});

describe('the back-off', () => {
  const delays = (random: number) =>
    Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => delayBehind(index + 1, random));

  it('grows threefold up to an hour', () => {
    expect(delays(0)).toEqual(
      [2, 6, 18, 54, 162, 486, 1_458, 3_600, 3_600].map((seconds) => seconds * 1_000),
    );
  });

  it('takes from 1.3 to 2.6 hours in all', () => {
    const hours = [1, 0].map((random) => delays(random).reduce((sum, each) => sum + each) / 3_600_000);
    expect(hours.map((each) => each.toFixed(1))).toEqual(['1.3', '2.6']);
  });
});
