/** Where PR-NET-1 connects, and the addresses of the controls' network. */
export const CONTROL_NETWORK = {
  subnet: '1.1.1.0/24',
  gateway: '1.1.1.254',
  peer: '1.1.1.1',
  port: 53,
} as const;

/**
 * Returns the host's routing that concerns the controls' network: every route into it (proc_net_route: hexadecimal,
 * least significant byte first) and every address of it that the host has (fib_trie). It must be the same before and
 * during a control; otherwise the control touches the host itself. Pure.
 *
 * @param route /proc/net/route
 * @param fibTrie /proc/net/fib_trie
 */
export function routesTowards(route: string, fibTrie: string): readonly string[] {
  const routes = route
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && reaches(line));
  const addresses = fibTrie.split('\n').filter((line) => /\b1\.1\.1\.\d{1,3}\b/.test(line));
  return [...routes, ...addresses].map((line) => line.trim().replace(/\s+/g, ' ')).sort();
}

const NETWORK = 0x01010100;
const NETMASK = 0xffffff00;

/** Whether a route's destination and the control network share an address. */
function reaches(line: string): boolean {
  const fields = line.split(/\s+/);
  const destination = number(fields[1]);
  const mask = number(fields[7]);
  if (destination === null || mask === null) return true;
  const common = (mask & NETMASK) >>> 0;
  return (destination & common) >>> 0 === (NETWORK & common) >>> 0;
}

function number(hex: string | undefined): number | null {
  if (hex === undefined || !/^[0-9A-F]{8}$/i.test(hex)) return null;
  return Buffer.from(hex, 'hex').readUInt32LE();
}
