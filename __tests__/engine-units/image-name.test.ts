import { expect, it } from '@jest/globals';
import { fullImageName } from '../../src/engine/image-name.ts';

it.each([
  ['docker', 'tki-inspector:attest', 'docker.io/library/tki-inspector:attest'],
  ['docker', 'tki-inspector', 'docker.io/library/tki-inspector:latest'],
  ['docker', 'docker.io/tki-inspector:1', 'docker.io/library/tki-inspector:1'],
  ['docker', 'index.docker.io/library/tki-inspector:1', 'docker.io/library/tki-inspector:1'],
  ['docker', 'team/inspector:1', 'docker.io/team/inspector:1'],
  ['docker', 'localhost/inspector:1', 'localhost/inspector:1'],
  ['docker', 'localhost:5000/inspector', 'localhost:5000/inspector:latest'],
  ['docker', 'registry.example/a/b:1', 'registry.example/a/b:1'],
  ['docker', 'registry.example/a@sha256:0', 'registry.example/a:latest'],
  ['docker', 'debian:13@sha256:0', 'docker.io/library/debian:13'],
  ['podman', 'inspector:1', 'localhost/inspector:1'],
  ['podman', 'docker.io/inspector:1', 'docker.io/library/inspector:1'],
] as const)('%s: %s is %s in full', (engine, name, full) => {
  expect(fullImageName(engine, name)).toBe(full);
});
