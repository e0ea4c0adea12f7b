import { expect, it } from '@jest/globals';
import { chooseEngine } from '../../src/engine/choose-engine.ts';

it.each(['auto', 'docker', 'podman'] as const)(
  'refuses %s on a machine whose kernel reports each crash to a socket',
  async (choice) => {
    const machine = { kernel: '6.16.0', architecture: 'x64', distribution: 'test', lsms: [] };
    const asked = (corePattern: string) =>
      chooseEngine(choice, {
        environment: {},
        clientConfig: '/nowhere',
        program: '/nowhere/engine',
        machine: { ...machine, corePattern, sandboxUser: null },
      });
    // The last one cannot be read.
    for (const pattern of ['@/run/cores.socket\n', '@@/run/cores.socket\n', ''])
      await expect(asked(pattern)).rejects.toMatchObject({ code: 'core-socket', kind: 'blocked' });
    // A program, and a file, are what the limit keeps the kernel from.
    for (const pattern of ['|/usr/bin/handler %P\n', 'core\n', '\n'])
      await expect(asked(pattern)).rejects.not.toMatchObject({ code: 'core-socket' });
  },
);

it('goes on to the next engine where DOCKER_HOST names one that nobody allowed, and tells of both', async () => {
  const machine = { kernel: '6.16.0', architecture: 'x64', distribution: 'test', lsms: [] };
  const choosing = chooseEngine('auto', {
    environment: { DOCKER_HOST: 'unix:///nonexistent/podman.sock', CONTAINER_HOST: 'ssh://other' },
    clientConfig: '/nowhere',
    machine: { ...machine, corePattern: 'core', sandboxUser: null },
  });
  await expect(choosing).rejects.toMatchObject({
    code: 'engine-unreachable',
    message: expect.stringMatching(/DOCKER_HOST chose the engine at unix:\/\/\/nonexistent.*CONTAINER_HOST/s),
  });
});
