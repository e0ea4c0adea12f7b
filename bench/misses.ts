/**
 * Why a figure misses its goal, and what was tried: printed on the page below the figures that do, by the beginning of
 * their names. Words, and figures of things that were tried and not kept; all others are measured anew each time.
 */
export const MISSES: readonly (readonly [begins: string, why: string])[] = [
  [
    'default run on',
    'The bare pair is a build that the builder answers from its cache and one container. The row below it has as many bare ' +
      'containers, the engine’s own part. The rest is, by the stages below: the probes, the controls and the posture in them, ' +
      'which make some thousand calls, fill the limits on purpose and wait for what the kernel shows (over half); the base of ' +
      'packages, which each run compares with the newest signed package list (1.3 s, a quarter on Docker; a base that the engine ' +
      'has pulled does not need it); and a build that is not answered from a cache where its result could differ. Kept: controls ' +
      'that share containers (16 before, 3 now), the engine’s socket instead of a client for each question, layers known by ' +
      'their digests, one container more under way than there are cores. Not done: to create by the socket, since the evidence ' +
      'then would not hold the words that made the container; fewer controls by default; a package list that is not asked for ' +
      'each time.',
  ],
  [
    'run alone, warm',
    'Almost half of it is the base of packages (see above). Beside that such a run loads itself, builds, reads the image’s ' +
      'documents and layers, compares the container’s files with them, asks the kernel, renders, signs and reads itself back. ' +
      'Earlier figures (1.7 times) are of before the image was known by its content. Tried without effect: other orders of ' +
      'loading, a larger young generation.',
  ],
  [
    'verify of default evidence',
    'A bare `node -e 0` is most of a cosign process: the row below is the floor. What comes on top: loading (a fifth), the ' +
      'page that is rendered again and compared (a sixth), the controls that are judged again (a sixth), the posture and JSON. ' +
      'Tried: one chunk for each command, judging only what a control changes, a profile’s answers as a table. Not done: ' +
      'Node’s compile cache, since everybody who can write that folder writes the verifier; and a report that is not compared, ' +
      'since people read the report.',
  ],
  [
    'bundles of default runs',
    'Each is a strict reading of 190 KiB of JSON, 33 judged control records and a posture, beside one P-256 signature, which ' +
      'alone allows some 15,000 a second. No part of it is above a tenth any more (the garbage collector is a fifth). Tried: ' +
      'what bundles of one fleet have in common is read once, by its exact text; a thread for each core.',
  ],
  [
    'bundles (reduced',
    'One P-256 signature, a digest and a strict reading of each bundle bound it. Tried: what bundles of one fleet have in common is ' +
      'read once, by its exact text; nothing is copied on its way to a thread. A compact bundle would be a quarter smaller, and ' +
      'no longer a text for people.',
  ],
  [
    'peak memory for',
    'What is new in a reader’s heap is bounded, a stream is read in one memory, batches are used again; what is left grows with ' +
      'the allocator of each thread.',
  ],
  [
    'peak memory of the Action',
    'Not looked into since images are read by their content; before that it was 133 MB, most of it the clients of the artifact ' +
      'service and of Actions. The bound that a test holds is that of a run: 400 MB.',
  ],
  [
    'launch of the attested image',
    'The bare run is one call of the engine. A launch reads the evidence as `verify` does, compares the machine, reads the image ' +
      'and the container’s files, creates and starts by two calls, looks at the process ten times a second until it has ended, ' +
      'copies what it left, signs a receipt and reads the folder back: three readings and two signatures, of which one reading ' +
      'alone costs more than the bare run’s half.',
  ],
];
