import type { ReasonRow } from './row.ts';

/** Reasons: what the payload left behind. */
export const PAYLOAD_REASONS = {
  'output-unreadable': {
    class: 'unverifiable',
    sentence: 'The output folder could not be opened ({detail}).',
    remedy: 'The payload must leave /out as a readable folder.',
  },
  'attest-missing': {
    class: 'unverifiable',
    sentence: 'The payload left no /out/attest.jsonl.',
    remedy:
      'Let the payload write one line a probe to /out/attest.jsonl: see docs/image.md, or begin with examples/own-payload.',
  },
  'attest-unsafe': {
    class: 'invalid',
    sentence: '/out/attest.jsonl is not an ordinary file of its own ({detail}).',
    remedy: 'Let the payload write a regular file, not a link.',
  },
  'attest-unreadable': {
    class: 'unverifiable',
    sentence: '/out/attest.jsonl could not be read ({detail}).',
    remedy: 'Let the payload leave the file readable.',
  },
  'attest-too-large': {
    class: 'invalid',
    sentence: '/out/attest.jsonl is larger than {detail}.',
    remedy: 'Let the payload write one line a probe and nothing else.',
  },
  'attest-unterminated': {
    class: 'invalid',
    sentence: '/out/attest.jsonl does not end with a newline: its last line may be incomplete.',
    remedy: 'Let the payload end and flush every line.',
  },
  'attest-too-many-lines': {
    class: 'invalid',
    sentence: '/out/attest.jsonl has more than {detail} lines.',
    remedy: 'Let the payload write one line a probe and nothing else.',
  },
  'line-invalid': {
    class: 'invalid',
    sentence: 'Line {subject} of /out/attest.jsonl is not an observation: {detail}.',
    remedy: 'Let the payload write lines as schemas/observation.schema.json says.',
  },
  'probe-repeated': {
    class: 'invalid',
    sentence: '/out/attest.jsonl reports {subject} more than once.',
    remedy: 'Let the payload report each probe once.',
  },
  'probe-unknown': {
    class: 'invalid',
    sentence: '/out/attest.jsonl reports {subject}, which is not a probe of the contract.',
    remedy: 'Let the payload report the contract’s probes only.',
  },
  'observations-differ': {
    class: 'invalid',
    sentence: 'The payload’s lines in attest.jsonl are not those that the bundle records ({detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'run-not-finished': {
    class: 'unmet',
    sentence: 'The run did not end by itself ({subject}).',
    remedy:
      'start-failed: fix the ENTRYPOINT (exec form, a program that the image holds); timeout: raise --timeout. See the log for what the engine reported.',
  },
  'payload-exit': {
    class: 'unmet',
    sentence: 'The payload ended with exit code {subject}.',
    remedy: 'Let the payload exit with 0 when it has written its lines.',
  },
} as const satisfies Record<string, ReasonRow>;
