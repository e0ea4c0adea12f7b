import type { Writable } from 'node:stream';
import { withoutCredentials } from '../foundation/credentials.ts';
import { unsteering, withoutInnerCommands } from '../report/steering.ts';

/** A command of the runner's, before its message: what it names has to stay. */
const COMMAND = /^::[^\r\n]*?::/;
const LINE = /[^\r\n]+/g;
/** Hides a text in the rest of the log: the runner must get the text itself. */
const MASK = '::add-mask::';

/**
 * Lets a stream pass what this process writes with at most one command of the runner's in each piece, without a login, and
 * with nothing that steers a terminal: libraries write as well, also what a service answered.
 */
export function guardOutput(stream: Pick<Writable, 'write'>): void {
  const write = stream.write.bind(stream) as (piece: unknown, ...rest: unknown[]) => boolean;
  stream.write = (piece: unknown, ...rest: unknown[]) =>
    write(typeof piece === 'string' ? guarded(piece) : piece, ...rest);
}

function guarded(piece: string): string {
  const [command = ''] = COMMAND.exec(piece) ?? [];
  const text = piece.slice(command.length);
  return withoutInnerCommands(command + (command === MASK ? text : shown(withoutCredentials(text))));
}

function shown(text: string): string {
  return text.replace(LINE, (line) => unsteering(line, false));
}
