import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonView } from '../../src/engine/json-view.ts';
import { shownIn } from '../../src/engine/podman/id-mappings.ts';
import { idInside, idRuns } from '../../src/engine/shown-ids.ts';

/** As rootless Podman 5.4.2 reports it with `--userns keep-id:uid=65532,gid=65532`. */
const KEEP_ID = ['0:1:65532', '65532:0:1', '65533:65533:4'];
const NOBODYS = 2 ** 32 - 1;

describe('an owner that a rootless engine shows', () => {
  it.each([
    [0, 65532],
    [1, 0],
    [2, 1],
    [65532, 65531],
    [65533, 65533],
    [65536, 65536],
    [65537, NOBODYS],
    [NOBODYS, NOBODYS],
  ])('as %d is %d in the container', (shown, inside) => {
    expect(idInside(shown, idRuns(KEEP_ID))).toBe(inside);
  });

  it('is its own without a mapping', () => {
    expect(idInside(65532, [])).toBe(65532);
  });

  it.each([[['x']], [['0:1']], [['0:1:-1']], [['0:1:2', 'x']]])(
    'is nobody’s, or of a run that can be read: %j',
    (texts) => {
      expect([NOBODYS, 0]).toContain(idInside(1, idRuns(texts)));
      expect(idInside(70_000, idRuns(texts))).toBe(NOBODYS);
    },
  );

  it('is never two containers’ owners at once (property)', () => {
    const runs = idRuns(KEEP_ID);
    fc.assert(
      fc.property(fc.nat(70_000), fc.nat(70_000), (a, b) => {
        const [one, other] = [idInside(a, runs), idInside(b, runs)];
        expect(a === b || one === NOBODYS || one !== other).toBe(true);
      }),
    );
  });

  it('is read from what Podman says of the container', () => {
    const text = JSON.stringify({ HostConfig: { IDMappings: { UidMap: KEEP_ID, GidMap: ['0:1:1'] } } });
    const { users, groups } = shownIn(JsonView.parse(text, 'podman container inspect'));
    expect([idInside(0, users), idInside(1, groups), idInside(0, groups)]).toEqual([65532, 0, NOBODYS]);
    expect(shownIn(JsonView.parse('{}', 'podman container inspect'))).toEqual({ users: [], groups: [] });
  });
});
