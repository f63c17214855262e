import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';

/** Addresses that no public server has: this machine and private networks (RFC 6890). */
const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv6');
}

export class HostNotAllowed extends Error {}

/**
 * The address to connect to for a host name. A name that leads into this machine or its network is refused unless
 * the operator allows it; connecting to the address found, not to the name, leaves no room for a second answer.
 */
export async function resolveHost(
  host: string,
  { allowPrivate }: { allowPrivate: boolean },
): Promise<string> {
  const { address } = await lookup(host);
  if (!allowPrivate && isPrivate(address)) throw new HostNotAllowed(`${host} is not a public server`);
  return address;
}

const isPrivate = (address: string) => privateAddresses.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
