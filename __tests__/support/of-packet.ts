import { PROBES } from '../../src/probes/contract.ts';

/** The packet's probes are the first in the table (Probe.place). */
const OF_PACKET = 12;

/** Whether a reason is not of a probe that was added to the packet's: a probe may rest on any kernel check. */
export const isOfPacket = (text: string): boolean =>
  !PROBES.some(({ id, place }) => place > OF_PACKET && text === `contradicted ${id}`);
