/** The part of a terminal's stream that node does not document (lib/tty.js: a WriteStream makes its handle blocking). */
interface TerminalStream {
  readonly isTTY?: boolean;
  readonly _handle?: { setBlocking?: (isBlocking: boolean) => unknown } | null;
}

/**
 * Has node write to terminals without waiting for them. Somebody may stop one (Ctrl-S); node would then stand still in
 * its next write, and nothing would end a container at its time limit.
 *
 * @returns a function that makes them blocking again, as they are for other programs
 */
export function unblockTerminals(streams: readonly object[]): () => void {
  const terminals = (streams as readonly TerminalStream[]).filter(({ isTTY }) => isTTY === true);
  const set = (isBlocking: boolean) => {
    for (const { _handle } of terminals) _handle?.setBlocking?.(isBlocking);
  };
  set(false);
  return () => set(true);
}
