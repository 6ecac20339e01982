import { BlockList, isIP } from 'node:net';

/**
 * Networks that are not part of the public Internet, from the IANA IPv4 Special-Purpose Address Registry (RFC 6890, RFC 8190),
 * multicast (RFC 5771) and the old 6to4 relays (RFC 7526).
 */
const SPECIAL_V4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carrier-grade NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, where clouds serve their metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarking
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
];

/** Public IPv6 addresses lie in 2000::/3 (RFC 4291); of these the IANA registry takes out: */
const PUBLIC_V6 = '2000::/3';
const SPECIAL_V6 = [
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: carries an IPv4 address
  '3fff::/20', // documentation
];

const special = blockList([...SPECIAL_V4, ...SPECIAL_V6]);
const unicast = blockList([PUBLIC_V6]);

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** Whether an IP address is on the public Internet. Whatever is no IP address is not. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$|%.*$/g, '');
  if (isIP(plain) === 4) return !special.check(plain, 'ipv4');
  if (isIP(plain) !== 6) return false;
  const inner = embeddedV4(plain);
  if (inner) return isPublicAddress(inner);
  return unicast.check(plain, 'ipv6') && !special.check(plain, 'ipv6');
}

/** The IPv4 address within an IPv4-mapped address (::ffff:0:0/96) or one of address translation (64:ff9b::/96, RFC 6052). */
function embeddedV4(address: string): string | null {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const words = /^(?:::ffff|64:ff9b:):([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (!words) return null;
  const [high, low] = [words[1], words[2]].map((word) => Number.parseInt(word ?? '', 16));
  return [high, low].flatMap((word = 0) => [word >> 8, word & 255]).join('.');
}
