import { expect, it } from '@jest/globals';
import { type BuildEngine, whyNotPulled } from '../../../src/image/build/inspect.ts';

const SAID = 'Error response from daemon\nmanifest unknown: Basic dXNlcjpzZWNyZXQ=\n';
const engine = (pull_credentials: boolean): Pick<BuildEngine, 'facts'> => ({
  facts: {
    ...{ version: '26.1.5', image_store: 'classic', oci_runtime: 'runc' },
    client: { pull_credentials },
  },
});

it('shows a registry’s words, but not where they may repeat the credentials that it was sent', () => {
  expect(whyNotPulled(engine(false), SAID)).toBe('manifest unknown: Basic dXNlcjpzZWNyZXQ=');
  const why = whyNotPulled(engine(true), SAID);
  expect(why).toContain('is not shown');
  expect(why).not.toContain('dXNlcjpzZWNyZXQ=');
});
