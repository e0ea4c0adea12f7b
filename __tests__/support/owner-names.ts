/**
 * An owner's name as that of a program that has ended: it began a tick before the one whose id it has, and nobody has its
 * socket. Also within a longer name, as an image's tag.
 */
export function ofDead(owner: string): string {
  return owner.replace(
    /([0-9a-f]+\.)([0-9a-f]+)(\.[0-9a-f]+\.[0-9a-f]+\.[0-9a-f]{8}\.)[0-9a-f]{64}/,
    (_, id: string, began: string, place: string) => id + earlier(began) + place + '0'.repeat(64),
  );
}

function earlier(began: string): string {
  return (Number.parseInt(began, 16) - 1).toString(16);
}

/** The address of an owner's socket (src/engine/owner.ts), for tests in which somebody else has it. */
export function addressOfOwner(owner: string): string {
  return `\0sandbox-attestation-${owner.split('.').at(-1)}`.padEnd(108, '-');
}
