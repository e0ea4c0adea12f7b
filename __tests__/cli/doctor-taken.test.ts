import { expect, it } from '@jest/globals';
import { takenHere } from '../../src/cli/doctor-taken.ts';

const folders = { cacheFolder: '/c/sandbox-attestation', stateFolder: '/s/sandbox-attestation' };

it('names each program by its absolute path, whatever PATH says, or that it is missing', async () => {
  const taken = await takenHere({ ...folders, environment: { PATH: '/evil' } });
  expect(taken.map(({ what }) => what)).toEqual([
    ...['apt-get', 'dpkg-deb', 'setpriv', 'unshare', 'nsenter'],
    ...['cache', 'own key'],
  ]);
  for (const { what, from } of taken.slice(0, 5))
    expect([what, from]).toEqual([
      what,
      expect.stringMatching(new RegExp(`^(?:/(?:usr/)?(?:local/)?s?bin/${what}|missing), for `)),
    ]);
});

it('names the variable that chose a folder', async () => {
  const foldersOf = async (environment: Record<string, string>) =>
    (await takenHere({ ...folders, environment })).slice(-2).map(({ from }) => from);
  expect(await foldersOf({})).toEqual(['/c/sandbox-attestation', '/s/sandbox-attestation']);
  expect(await foldersOf({ XDG_CACHE_HOME: '/c', XDG_STATE_HOME: '/s' })).toEqual([
    '/c/sandbox-attestation, chosen by XDG_CACHE_HOME',
    '/s/sandbox-attestation, chosen by XDG_STATE_HOME',
  ]);
});
