import { RELEASE_LAUNCHERS } from '../../src/evidence/generated/release-digests.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import { parseSealLines } from '../../src/probes/seal/facts.ts';
import { type RunName, realRun } from './real-run.ts';

/** What the launcher reports of a payload that it sealed. */
export const LINES = `{"step": "exec-before", "errno": 0}
{"step": "exec-interpreter", "errno": 1}
{"step": "exec-from-out", "errno": 1}
`;

/** A recorded run, as it would have been with the launcher. */
export function sealedRun(name: RunName, change: (host: HostFacts) => Partial<HostFacts> = () => ({})) {
  const { input } = realRun(name);
  const { container, kernel, kernel_end: end } = input.host;
  const launcher_sha256 = RELEASE_LAUNCHERS['inspector/seal.py'];
  if (kernel.gate === 'missed' || end.state === 'unobserved' || launcher_sha256 === undefined)
    throw new Error('the run was seen');
  const command = ['-I', '-S', '-I', '/in/seal.py', '/app/inspector/main.py'];
  const status = { ...kernel.status, seccomp_filters: 2 };
  const host: HostFacts = {
    ...input.host,
    container: { ...container, entrypoint: ['/usr/bin/python3'], command },
    seal: { launcher_sha256, said: parseSealLines(LINES), status },
    kernel_end: { ...end, status },
  };
  return realRun(name, {
    host: { ...host, ...change(host) },
    run: { ...input.run, arguments: [...input.run.arguments, ...command] },
  });
}
