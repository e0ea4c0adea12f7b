/**
 * Why a figure misses its goal, what was tried with which effect, and which rows of the same page are its floor: printed
 * below the figures. Words, and figures of things that were tried; all others are measured anew each time.
 */
export interface Miss {
  /** What the names of the rows that miss begin with. */
  readonly begins: string;
  readonly why: string;
  /** What was tried, and its effect when it was; with the commit whose message has the figure, where one has it. */
  readonly tried: readonly (readonly [what: string, effect: string])[];
  /** What the names of the rows begin with that measure what cannot be left out. */
  readonly floors: readonly string[];
}

const APT: readonly string[] = ['apt’s answers', 'the same with apt’s own package cache'];

export const MISSES: readonly Miss[] = [
  {
    begins: 'default run on',
    why:
      'The bare pair is a build that the builder answers from its cache and one container. A default run has the containers ' +
      'of its controls and its posture. The probes, the controls and the posture in them make some thousand calls, fill the ' +
      'limits on purpose and wait for what the kernel shows: over half of the time, by the stages below. The rest is the base ' +
      'of packages, which each run compares with the signed package list (a base that the engine has pulled does not need ' +
      'it), and a build that is not answered from a cache where its result could differ.',
    tried: [
      [
        'controls that share containers',
        'kept: 22 containers became 8; 199 KB of evidence became 123 (ce57ba8c)',
      ],
      [
        'Docker’s socket instead of a client for each question',
        'kept: 96 processes of 20 ms of CPU became 40 (101bc52c)',
      ],
      [
        'Podman’s service instead of a client for each question',
        'kept: 13 clients in a run alone, of which `podman info` took 290 ms of CPU twice (f23d026f)',
      ],
      [
        'a payload’s process found by its control group',
        'kept: 30 ms of CPU less for each container (14ac7738)',
      ],
      [
        'processes looked for with plain reads',
        'kept: 2 to 4 s of CPU less in a run with controls (3617c1bc)',
      ],
      ['the second half of the program loaded while the builder works', 'kept: 60 ms (30e834c7)'],
      ['an image’s layers known by their digests', 'kept: see “inventory of the default image” above'],
      ['one container more under way than there are cores', 'kept; no figure was recorded'],
      ['create by the socket', 'not done: the evidence would not have the words that made the container'],
      [
        'create and inspect of one container while another one runs',
        'kept: see “one container more”; within one container each step needs the one before it',
      ],
      [
        'fewer controls by default, or a package list that is not asked for each time',
        'not done: evidence would show less',
      ],
    ],
    floors: ['8 bare containers on docker', '8 bare containers on podman', 'apt’s answers and then', ...APT],
  },
  {
    begins: 'run alone, warm',
    why:
      'Almost half of it is the base of packages: two questions to apt, which this machine has set up without the package ' +
      'cache that Debian and Ubuntu have. Then the packages are unpacked and the image is made again, since no record of an ' +
      'earlier run is believed. Besides, such a run loads itself, builds, reads the image’s documents and layers, compares ' +
      'the container’s files with them, asks the kernel, renders, signs and reads itself back.',
    tried: [
      [
        'both questions to apt at once, with names that were kept',
        'kept: a call of apt less in a row (32a80e19, no figure)',
      ],
      ['an engine that has the base already is not asked to load it', 'kept; no figure was recorded'],
      ['other orders of loading', 'no effect'],
      ['a larger young generation of the heap', 'no effect'],
      ['the base’s files not held in memory', 'kept for the memory: 180 MB became 25, in no more time'],
      [
        'what was unpacked kept between runs',
        'not done: a folder of the user’s would decide what the base is',
      ],
    ],
    floors: ['apt’s answers and then', ...APT],
  },
  {
    begins: 'verify of default evidence',
    why:
      'A bare `node -e 0` is most of a cosign process. On top come: the program’s code, the page that is rendered again and ' +
      'compared (an eighth), the controls that are judged again (a seventh), the posture and JSON.',
    tried: [
      [
        'a restriction looked at once for all probes, a profile read once',
        'kept: half of the time (46b8e326)',
      ],
      [
        'only what a control changes judged again, a profile’s answers as a table',
        'kept: 6.4 ms of CPU for each bundle of a fleet instead of 23.7 (0444c52b)',
      ],
      [
        'the evidence parsed and judged once for its reading and its page',
        'kept: a sixth of the CPU (ef09548a); the page alone did both again',
      ],
      [
        'one chunk of code for each command',
        'not kept: commands share most of their code, and fewer chunks or eager compilation had no effect',
      ],
      [
        'Node’s compile cache',
        'taken away: everybody who can write that folder writes the verifier (2682f353)',
      ],
      ['a report that is not compared', 'not done: people read the report'],
      [
        'the page compared as it is rendered',
        'not tried: its last step, the text of the page, is 6 of 161 ms of a profiled reading; all of the page is 33',
      ],
      [
        'JSON read and validated in one pass',
        'not tried: both together are 25 of 161 ms of a profiled reading, and the validator is generated from the schema',
      ],
    ],
    floors: ['node -e 0, the floor', 'node that loads the code of verify'],
  },
  {
    begins: 'bundles of default runs',
    why:
      'Each is a strict reading of 180 KiB of JSON, 33 judged control records and a posture. No part of it is above a tenth ' +
      'any more (the garbage collector is a fifth).',
    tried: [
      [
        'three weakened runs instead of sixteen, facts compared as values, what follows from a profile kept with it',
        'kept: 6.4 ms of CPU instead of 23.7 (0444c52b); 76 a second became 190',
      ],
      [
        'what bundles of one fleet have in common is read once, by its exact text',
        'kept: more than half of each (7baf74fb)',
      ],
      ['a thread for each core', 'kept'],
    ],
    floors: [
      'digest and JSON.parse of a bundle of a default run',
      'the same and one P-256 signature, of a default',
    ],
  },
  {
    begins: 'bundles (reduced',
    why: 'A strict reading of each bundle: digest, JSON, schema, signature, probes and inventory.',
    tried: [
      [
        'what bundles of one fleet have in common is read once, by its exact text',
        'kept: more than half of each (7baf74fb)',
      ],
      ['nothing is copied on its way to a thread', 'kept for the memory: 288 MB became 211 (596e2999)'],
      [
        'what an image contains, in the evidence (for what it shows)',
        'with all else that was added since: 49 KiB became 110, and 1,646 a second became 754',
      ],
      ['a compact bundle', 'not done: a quarter smaller, and no longer a text for people'],
    ],
    floors: ['digest and JSON.parse of a bundle (reduced', 'the same and one P-256 signature, (reduced'],
  },
  {
    begins: 'peak memory for',
    why:
      'What is new in a reader’s heap is bounded, a stream is read in one memory, and batches are used again. What is left ' +
      'grows within the first two thousand bundles (code that the JavaScript engine compiles, and the allocators), and by 32 ' +
      'bytes and the room of their table for each bundle, by which one that comes twice is known.',
    tried: [
      [
        'batches in memory that both threads see',
        'kept: 230 and 288 MB became 192 and 211, for 1,000 and 12,000 (596e2999)',
      ],
      [
        'a bound on what is new in a reader, stdin in one memory',
        'kept: 257 MB after 48,000 became 207 (4f00bebc)',
      ],
      ['garbage collected after each long line', 'kept: 640 MB for lines of 8 MiB became 225 (19f912f6)'],
      [
        'digests of bundles and containers in one piece of memory instead of sets of strings',
        'kept: 60 MB for 100,000 became 25, measured alone',
      ],
    ],
    floors: ['peak memory of JSON.parse', 'JSON.parse of 100000'],
  },
  {
    begins: 'peak memory of the Action',
    why:
      'The clients of Actions and of its artifact service are two thirds of it. The rest is the program’s own code, and ' +
      'buffers on their way from one stream to another.',
    tried: [
      [
        'the base of packages made from a file without a name',
        'kept: packages, their files, layer and archive were held at once; 319 MB became 137 to 188',
      ],
      ['small files written at once, without a stream for each', 'kept: 10 MB of garbage less'],
      ['a call’s listeners removed with its end', 'kept: each package was held for a minute, 8 MB'],
      [
        'new values collected every 8 MB of buffers',
        'not kept: 144 to 185 MB, since what is in use then is kept for long',
      ],
      [
        'layers read in pieces of 128 KiB, garbage collected while the builder works and before an upload',
        'kept: 137 to 150 MB',
      ],
      ['V8’s --optimize-for-size', 'not kept: 134 to 142 MB, with up to a fifth more CPU'],
      ['V8’s --heap-growing-percent=30', 'not kept: 142 to 160 MB'],
    ],
    floors: ['peak memory of Node alone', 'peak memory of Node with the clients'],
  },
  {
    begins: 'launch of the attested image',
    why:
      'The bare run is one call of the engine. A launch reads the evidence first, as `verify` does: that alone and the bare ' +
      'run come to the floor below. Then it compares the machine, reads the image and the container’s files, looks at the ' +
      'process ten times a second until it has ended, copies what it left, signs a receipt and reads the folder back: three ' +
      'readings and two signatures.',
    tried: [
      ['layers known by their digests', 'kept: see “inventory of the default image” above'],
      [
        'a reading less',
        'not done: each decides something: the gate, what the receipt is about, and the folder that is handed over',
      ],
    ],
    floors: ['verify of its evidence and then', 'from start to end by docker’s socket'],
  },
];
