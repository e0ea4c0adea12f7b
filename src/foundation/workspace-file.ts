import { AttestationError, printable } from './errors.ts';
import { type NotRead, readFileAt } from './safe-file.ts';
import { codeOf } from './thrown.ts';
import { resolveInWorkspace, type WorkspacePath } from './workspace-path.ts';

/**
 * Reads a regular file of a job's workspace, where another step may have put a link, a device or a pipe.
 *
 * @returns at most `limitBytes` bytes
 * @throws AttestationError `path-refused` or `file-unreadable` (both usage)
 */
export async function readWorkspaceFile(
  path: Omit<WorkspacePath, 'purpose'>,
  limitBytes: number,
): Promise<Buffer> {
  const real = await resolveInWorkspace({ ...path, purpose: 'read' }).catch((cause: unknown) => {
    throw cause instanceof AttestationError ? cause : unreadable(path, `cannot be found (${codeOf(cause)})`);
  });
  const read = await readFileAt(real, limitBytes);
  if (read.kind === 'bytes') return read.bytes;
  throw unreadable(path, whyNot(read, limitBytes));
}

function whyNot(read: NotRead, limitBytes: number): string {
  switch (read.kind) {
    case 'folder':
    case 'unsafe':
      return 'is not a regular file';
    case 'too-large':
      return `is larger than ${limitBytes} bytes`;
    case 'missing':
    case 'link':
      return 'was replaced while it was read';
    case 'unreadable':
      return `could not be read (${read.detail})`;
  }
}

function unreadable({ given, name }: Pick<WorkspacePath, 'given' | 'name'>, why: string): AttestationError {
  return new AttestationError('file-unreadable', `The ${name} ${printable(given, 160)} ${why}.`);
}
