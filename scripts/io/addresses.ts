import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * What is not the public internet: IANA's special-purpose registries for IPv4 (RFC 6890) and, for IPv6, everything outside
 * global unicast and what in it embeds IPv4 (6to4, Teredo) or is for documentation. NAT64 falls outside 2000::/3.
 */
const PRIVATE_4 = [
  ...[
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
  ],
  ...[
    '192.31.196.0/24',
    '192.52.193.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '192.175.48.0/24',
    '198.18.0.0/15',
    '198.51.100.0/24',
  ],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
];
const PRIVATE_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const listOf = (ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix = ''] = range.split('/');
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
};
const private4 = listOf(PRIVATE_4, 'ipv4');
const private6 = listOf(PRIVATE_6, 'ipv6');
const global6 = listOf(['2000::/3'], 'ipv6');

/** Whether an address is anything but a public one; what is no address at all counts as private. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (isIPv6(bare)) return !global6.check(bare, 'ipv6') || private6.check(bare, 'ipv6');
  return isIP(bare) === 0 || private4.check(bare, 'ipv4');
}

/** The address a URL names literally, in any notation: `URL` has already written 0x7f.1 as 127.0.0.1. Null for a name. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return isIP(host) === 0 ? null : host;
}
