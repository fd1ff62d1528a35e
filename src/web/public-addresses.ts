/** Which machines the words of a stranger may send us to: those of the public network, and none near us. */
import { BlockList, isIP } from 'node:net';

// The registries of special addresses (RFC 6890 and what IANA added since), but for what the whole world can reach.
const IPV4 = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by the customers of one provider
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // the platform under a machine of Azure
  ['169.254.0.0', 16], // link-local; clouds tell their secrets at 169.254.169.254
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
] as const;

const IPV6 = [
  ['::', 96], // unspecified, loopback, and an IPv4 address in the old form
  ['64:ff9b:1::', 48], // translation inside a network
  ['100::', 63], // discarded
  ['2001::', 23], // protocol assignments, Teredo among them, which hides an IPv4 address
  ['2001:db8::', 32], // documentation
  ['3fff::', 20], // documentation
  ['5f00::', 16], // segment routing
  ['fc00::', 7], // private
  ['fe80::', 10], // link-local
  ['fec0::', 10], // site-local
  ['ff00::', 8], // multicast
] as const;

/** IPv6 addresses that stand for an IPv4 one: their first groups, and at which group that begins. */
const EMBEDDING = [
  { begins: [0, 0, 0, 0, 0, 0xffff], at: 6 }, // mapped
  { begins: [0, 0, 0, 0, 0xffff, 0], at: 6 }, // translated (SIIT)
  { begins: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 }, // NAT64
  { begins: [0x2002], at: 1 }, // 6to4
] as const;

/** Whether it is an IP address that strangers may name. False for whatever is no IP address. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/s, '');
  const version = isIP(bare);
  if (version === 4) return !special().check(bare, 'ipv4');
  if (version !== 6) return false;
  const groups = groupsOf(bare);
  const form = EMBEDDING.find(({ begins }) => begins.every((group, index) => groups[index] === group));
  if (form !== undefined) return isPublicAddress(ipv4Of(groups[form.at] ?? 0, groups[form.at + 1] ?? 0));
  return !special().check(bare, 'ipv6');
}

// Names that lead into one's own machine or network wherever they are looked up, and domains kept for such names.
const NEAR =
  /^localhost$|\.(?:localhost|localdomain|local|lan|home|home\.arpa|internal|intranet|corp|private)$/;

/** Whether a host's name can be one of the public network; "localhost", "printer.local" and "wiki" cannot. */
export function isPublicName(name: string): boolean {
  const bare = name.toLowerCase().replace(/\.+$/, '');
  return bare.includes('.') && !NEAR.test(bare);
}

let blocked: BlockList | undefined;

function special(): BlockList {
  if (blocked !== undefined) return blocked;
  blocked = new BlockList();
  for (const [network, bits] of IPV4) blocked.addSubnet(network, bits, 'ipv4');
  for (const [network, bits] of IPV6) blocked.addSubnet(network, bits, 'ipv6');
  return blocked;
}

/** The eight numbers of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  // As a part of an address of the web it comes back in one form, an IPv4 address at its end in hexadecimals too.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const before = hexadecimals(head);
  const after = hexadecimals(tail ?? '');
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function hexadecimals(groups: string): number[] {
  return groups === '' ? [] : groups.split(':').map((group) => Number.parseInt(group, 16));
}

function ipv4Of(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
