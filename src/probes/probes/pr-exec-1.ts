import type { HostFacts } from '../host-facts.ts';
import { describe, type PartJudge, type PartJudgement } from '../judges/part.ts';
import { judgeRaised } from '../judges/raised.ts';
import type { Probe } from '../probe.ts';
import { absent, inForceIf, type RestrictionState } from '../restrictions/restriction.ts';

export const PR_EXEC_1 = {
  id: 'PR-EXEC-1',
  place: 9,
  operation: 'subprocess.run(["/bin/ls"]) and os.execv("/bin/ls", ["ls"])',
  parts: 2,
  expected: 'each PermissionError with errno 1 (EPERM), or FileNotFoundError with errno 2 (ENOENT)',
  required: true,
  attack: 'Starting another program: a shell, a downloader, a tool that happens to be in the image.',
  deniedBy: 'the seccomp profile (fork, vfork, clone), and a Dockerfile.sandbox without a shell or programs',
  l1: [34],
  l1Later: [25],
  judge: judgePart,
  restrictions: ['oci-runtime', 'seccomp-held', 'seccomp-processes'],
  kernelChecks: ['seccomp'],
  hostFact: { id: 'image-files', check: checkFiles },
} as const satisfies Probe;

/** The second operation: execv(2) of a path that leads nowhere in the image has one answer for every caller, ENOENT. */
const EXECV = 1;

const isDenied = judgeRaised([1, 2]);

/** Some languages cannot replace their program, or end where that fails (Node): then the image alone answers. */
function judgePart(...[part, context, index]: Parameters<PartJudge>): PartJudgement {
  if (part.outcome !== 'cannot-try' || index !== EXECV || context.ls !== '')
    return isDenied(part, context, index);
  return { actual: `${describe(part)} (the image has no /bin/ls)`, why: '' };
}

/** Other executables have reasons of their own (`image-adds`, `image-has-executables`), since a caller can pin them. */
function checkFiles({ inventory: { interpreter, ls } }: HostFacts): RestrictionState {
  if (interpreter === '') return absent("The image's inventory does not contain the entrypoint's program.");
  return inForceIf(ls === '', `In the image /bin/ls leads to ${ls}, which exists.`);
}
