import { describe, expect, it, test } from '@jest/globals';
import { interfacesOf } from '../../src/probes/kernel/net-dev.ts';

// As kernel 6.18 wrote it in a container without a network.
const HEADER = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
`;
const LO =
  '    lo:       0       0    0    0    0     0          0         0        0       0    0    0    0     0       0          0\n';

describe('interfacesOf', () => {
  it('reads names', () => {
    expect(interfacesOf(HEADER)).toEqual([]);
    expect(interfacesOf(HEADER + LO)).toEqual(['lo']);
    expect(interfacesOf(HEADER + LO + LO.replace('    lo', '  eth0'))).toEqual(['lo', 'eth0']);
    expect(interfacesOf(HEADER + LO.replace('    lo', 'wlan0.1'))).toEqual(['wlan0.1']);
  });

  test.each([
    ['nothing', ''],
    ['no header', LO],
    ['half a header', HEADER.split('\n')[0] + LO],
    ['no line end', (HEADER + LO).trimEnd()],
    ['an empty line', `${HEADER}\n${LO}`],
    ['a line without counters', `${HEADER}lo:\n`],
    ['a line with too few', `${HEADER}lo: 1 2 3\n`],
    ['a second name in one line', HEADER + LO.replace('    lo:', 'lo: eth0:')],
    ['a carriage return', HEADER + LO.replace('\n', '\r\n')],
    ['a name that is too long', HEADER + LO.replace('    lo', 'x'.repeat(16))],
    ['too much', HEADER + LO.repeat(1000)],
  ])('refuses %s', (_, text) => {
    expect(interfacesOf(text)).toBeNull();
  });
});
