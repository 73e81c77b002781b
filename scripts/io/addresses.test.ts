import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrivateAddress, literalAddress } from './addresses.ts';

test.each([
  ...[
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
  ],
  ...['192.168.1.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255', '168.63.129.16'],
  ...[
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:1::1',
  ],
  ...['fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'fec0::1', 'ff02::1', '2001:db8::1', '100::1', 'no address', ''],
])('%s is not on the public internet', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  '1.1.1.1',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.255.255',
  '172.32.0.1',
  '9.255.255.255',
  '223.255.255.255',
  '2606:4700::1111',
  '2a00:1450::1',
])('%s is public', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test.each([
  ['http://2130706433/', '127.0.0.1'],
  ['http://0x7f000001/', '127.0.0.1'],
  ['http://0177.0.0.1/', '127.0.0.1'],
  ['http://127.1/', '127.0.0.1'],
  ['http://127.0.0.1./', '127.0.0.1'],
  ['http://１２７.0.0.1/', '127.0.0.1'],
  ['http://[::1]/', '::1'],
  ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
  ['http://north.example/', null],
  ['http://127.0.0.1.north.example/', null],
])('%s names the address %s', (url, address) => {
  expect(literalAddress(new URL(url))).toBe(address);
});

test('every address of a private network is private, also inside IPv6', () => {
  const byte = fc.nat(255);
  fc.assert(
    fc.property(fc.constantFrom('10', '127', '0', '240'), byte, byte, byte, (a, b, c, d) => {
      expect(isPrivateAddress(`${a}.${b}.${c}.${d}`)).toBe(true);
      expect(isPrivateAddress(`::ffff:${a}.${b}.${c}.${d}`)).toBe(true);
    }),
  );
});
