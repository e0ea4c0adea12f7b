import { expect, test } from '@jest/globals';
import { stuckLayer } from '../../src/engine/podman/stuck-layers.ts';

const ID = 'f5ccf1a82712b50939a1384b77d8bf3342d792cd9360875977a8028307aaaaaa';
const OTHER = ID.replaceAll('a', 'b');
const LAYER = `/var/lib/containers/storage/overlay/${ID}/diff`;
const SAID = 'Error: getting store info: 1 error occurred:\n\t* ';

// As Podman 5.4.2 says it, for `podman info`.
test.each([
  [`${SAID}deleting layer "${ID}": openfdat ${LAYER}/root/d/d: too many open files`, LAYER],
  [`${SAID}deleting layer "${ID}": openfdat ${LAYER}/${OTHER}/diff/d: too many open files`, LAYER],
  [`${SAID}deleting layer "${ID}": openfdat /x/${OTHER}/diff/d: too many open files`, null],
  [`${SAID}deleting layer "${ID}": openfdat ${LAYER}`, null],
  [`${SAID}deleting layer "../x": openfdat /x/../x/diff/d: too many open files`, null],
  [`level=warning msg="Found incomplete layer \\"${ID}\\", deleting it"`, null],
  // A folder of a payload's that is called like the words, below a message of another form.
  [
    `${SAID}deleting layer "${ID}": driver "overlay": openfdat ${LAYER}/deleting layer "${OTHER}": x /y/${OTHER}/diff/d`,
    null,
  ],
  ['', null],
])('%s', (said, layer) => expect(stuckLayer(said)).toEqual(layer && { id: ID, files: layer }));
