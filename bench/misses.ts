/**
 * Why a figure misses its goal, and what was tried: printed on the page below the figures that do, by the beginning of
 * their names. Words only; the figures are measured.
 */
export const MISSES: readonly (readonly [begins: string, why: string])[] = [
  [
    'run alone, warm',
    'The bare pair is a build that the builder answers from its cache and one container. A run in addition loads itself, makes one ' +
      'more container whose files are listed (a tar of the whole image through the engine and through this program), asks the ' +
      'kernel, renders and signs. Tried: the engine asked over its socket instead of by a client for each question; the ' +
      'builder’s cache where nothing can differ; the image without times known by its id; the list made while the container ' +
      'starts; the second half of the program loaded while the builder works. Tried without effect: the list later or earlier, a ' +
      'larger young generation, other orders of loading. What is left beyond the engine is the program’s own start and the list; a ' +
      'list kept from an earlier run would take the second away, and would have the evidence say what was not looked at.',
  ],
  [
    'run with controls and posture',
    'It is CPU: twenty-one containers instead of one, each with the engine’s shim and runtime (about half of its cost) and a Python ' +
      'that compiles its library anew, as distroless images have it. Tried: the socket; a container’s process found by its ' +
      'control group; fewer looks at it while it loads; one container more under way than there are cores. What as many bare ' +
      'containers cost on all cores, without being looked at, listed or judged, stands below it in the table: most of what the ' +
      'goal allows. Not done: to create by the socket, since the evidence then would not hold the words that made the container; ' +
      'fewer controls by default.',
  ],
  [
    'verify of one signed folder',
    'A bare `node -e 0` is most of a cosign process. What comes on top is loading: the command line, the reader and its ' +
      'validators; the reading itself and the signature are a fifth. Tried without effect: fewer chunks, eager compilation.',
  ],
  [
    'bundles without controls and posture',
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
    'The clients of the artifact service and of Actions take most of it when they are loaded.',
  ],
];
