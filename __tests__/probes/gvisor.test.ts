import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parseExtraArguments } from '../../src/container/extra-arguments.ts';
import { RESTRICTIONS } from '../../src/probes/restrictions/restrictions.ts';
import { RUN_LIMITS } from '../../src/probes/restrictions/run-limits.ts';
import { DOCKER, PROFILE } from './host-facts.ts';

const page = readFileSync(new URL('../../docs/venues.md', import.meta.url), 'utf8');

it('a run that names gVisor is refused, with the page that says why', () => {
  expect(() => parseExtraArguments(['--runtime=runsc'])).toThrow(
    'ignores the seccomp profile and answers EACCES where the packet demands EROFS (docs/venues.md, "gVisor")',
  );
  expect(page).toContain('\n### gVisor\n');
});

it.each(['runsc', 'runsc-kvm', 'gvisor'])(
  'an engine whose runtime is %s does not close the restriction',
  (name) => {
    const found = RESTRICTIONS.find(({ id }) => id === 'oci-runtime')?.check(
      { ...DOCKER, engine: { ...DOCKER.engine, oci_runtime: name } },
      PROFILE,
      RUN_LIMITS,
    );
    expect(JSON.stringify(found)).toContain('is gVisor: it ignores the seccomp profile');
    expect(JSON.stringify(found)).toContain('docs/venues.md');
  },
);
