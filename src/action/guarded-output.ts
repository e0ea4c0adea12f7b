import type { Writable } from 'node:stream';
import { withoutInnerCommands } from '../report/steering.ts';

/** Lets a stream pass what this process writes with at most one command of the runner's in each piece: libraries write as well. */
export function guardOutput(stream: Pick<Writable, 'write'>): void {
  const write = stream.write.bind(stream) as (piece: unknown, ...rest: unknown[]) => boolean;
  stream.write = (piece: unknown, ...rest: unknown[]) =>
    write(typeof piece === 'string' ? withoutInnerCommands(piece) : piece, ...rest);
}
