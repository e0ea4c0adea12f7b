import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../../src/attest/entry/settings.ts';
import { tag } from '../../../src/attest/entry/text-forms.ts';
import {
  CHECKED_TAG,
  DEBIAN_BASE_TAG,
  DEFAULT_TAG,
  REFERENCE_TAG,
  WORKLOAD_TAG,
} from '../../../src/engine/labels.ts';

const RUN = 'ab'.repeat(16);

describe('the tag of an attested image', () => {
  it.each([
    DEFAULT_TAG,
    'team/product:1.2',
    'registry.example:5000/team/product:1.2',
    'sandbox-attestation:latest',
    'localhost/sandbox-attestation-demo:latest',
    'localhost/sandbox-attestation-builder:latest',
    'registry.example/sandbox-attestation-base:1',
    'some-host.example:5000/a__b/c.d/e_f/g---h:_Tag',
  ])('may be %s', (name) => expect(tag(name)).toBeNull());

  it.each([
    DEBIAN_BASE_TAG,
    REFERENCE_TAG,
    CHECKED_TAG,
    WORKLOAD_TAG,
    'localhost/sandbox-attestation-base',
    'localhost/sandbox-attestation-base:latest',
    'localhost/sandbox-attestation-base/more:1',
    `localhost/sandbox-attestation-base-${RUN}:1.2`,
    `localhost/sandbox-attestation-control-${RUN}:1.2-abcdef12`,
    `127.0.0.1:0/sandbox-attestation-build-${RUN}:1.2`,
    // Podman's short name for the same image.
    'sandbox-attestation-base:debian-packages',
    'sandbox-attestation-reference:posture',
  ])('may not be %s, which is one of this program’s own', (name) => {
    expect(tag(name)).toMatch(/another name/);
    expect(() => readSettings({ tag: name }, (setting) => `--${setting}`)).toThrow(/--tag/);
  });

  it.each([
    ...['Upper:1', 'a b', '-x', 'x:', 'x'.repeat(238)],
    ...[
      'localhost/a..b',
      'a___b:1',
      'a._b',
      'a-',
      'host..name/x',
      'host-/x',
      'host-.name/x',
      'ab'.repeat(32),
    ],
    ...[
      'sha256',
      'sha256:abc',
      'FOO/name:x',
      'Localhost/name:x',
      `${'ab'.repeat(32)}:1`,
      `docker.io/library/${'ab'.repeat(32)}:1`,
    ],
  ])('may not be %s, which engines refuse', (name) => {
    expect(tag(name)).toMatch(/lower case/);
  });
});
