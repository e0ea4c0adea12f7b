import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { AttestationError } from '../../src/foundation/errors.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { parseObservationLine } from '../../src/probes/observation.ts';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schemas/observation.schema.json', import.meta.url), 'utf8'),
);
const matchesSchema = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(SCHEMA);
const RAISED = '{"error":"PermissionError","errno":1,"message":"no"}';

const line = (parts: string, id = 'PR-NET-1'): string => `{"probe_id":"${id}","parts":[${parts}]}`;

function codeOf(text: string): string {
  try {
    parseObservationLine(text, 7);
  } catch (error) {
    if (error instanceof AttestationError && error.kind === 'blocked') {
      expect(error.message).toContain('Line 7');
      return error.code;
    }
    throw error;
  }
  return 'taken';
}

describe('parseObservationLine', () => {
  it('reads what was raised and what was returned', () => {
    expect(
      parseObservationLine(line(`${RAISED},{"value":["A","B"]},{"value":false},{"value":""}`), 3),
    ).toEqual({
      probeId: 'PR-NET-1',
      line: 3,
      parts: [
        { outcome: 'raised', error: 'PermissionError', errno: 1, message: 'no' },
        { outcome: 'value', value: ['A', 'B'] },
        { outcome: 'value', value: false },
        { outcome: 'value', value: '' },
      ],
    });
  });

  test.each([
    ['docker26-runc-cgroup1-run'],
    ['docker26-runc-cgroup2-apparmor-run'],
    ['podman5-crun-cgroup2-rootless-run'],
    ['podman5-runc-cgroup1-run'],
  ])('reads every line of a real run: %s', (name) => {
    const text = readFileSync(new URL(`../fixtures/observations/${name}.jsonl`, import.meta.url), 'utf8');
    const lines = text.trimEnd().split('\n');
    for (const each of lines) expect(matchesSchema(JSON.parse(each))).toBe(true);
    const ids = lines.map((each, index) => parseObservationLine(each, index + 1).probeId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, required } of PROBES) if (required) expect(ids).toContain(id);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'probe'],
    ['NaN', line('{"error":"OSError","errno":NaN,"message":""}')],
    ['infinity', line('{"error":"OSError","errno":1e999,"message":""}')],
    ['a trailing comma', line(`${RAISED},`)],
    ['two values', `${line(RAISED)} ${line(RAISED)}`],
    ['a list', `[${line(RAISED)}]`],
    ['a verdict', `{"probe_id":"PR-NET-1","parts":[${RAISED}],"verdict":"PASS"}`],
    ['a missing member', '{"probe_id":"PR-NET-1"}'],
    ['a member twice', `{"probe_id":"PR-NET-1","probe_id":"PR-NET-2","parts":[${RAISED}]}`],
    [
      'a member twice, once escaped',
      `{"probe_id":"PR-NET-1","\\u0070robe_id":"PR-NET-2","parts":[${RAISED}]}`,
    ],
    ['a member of a part twice', line('{"error":"OSError","errno":1,"errno":30,"message":""}')],
    ['__proto__', `{"probe_id":"PR-NET-1","parts":[${RAISED}],"__proto__":{}}`],
    ['__proto__ instead of parts', '{"probe_id":"PR-NET-1","__proto__":{"parts":[]}}'],
    ['no parts', line('')],
    ['too many parts', line(Array(9).fill(RAISED).join(','))],
    ['an empty part', line('{}')],
    ['value and error', line('{"value":"x","error":"OSError","errno":1,"message":""}')],
    ['a part that is null', line('null')],
    ['errno as text', line('{"error":"OSError","errno":"1","message":""}')],
    ['errno as a fraction', line('{"error":"OSError","errno":1.5,"message":""}')],
    ['errno below 0', line('{"error":"OSError","errno":-1,"message":""}')],
    ['errno too great', line('{"error":"OSError","errno":4096,"message":""}')],
    ['errno true', line('{"error":"OSError","errno":true,"message":""}')],
    ['error null', line('{"error":null,"errno":1,"message":""}')],
    ['error too long', line(`{"error":"${'E'.repeat(101)}","errno":1,"message":""}`)],
    ['message too long', line(`{"error":"OSError","errno":1,"message":"${'x'.repeat(4097)}"}`)],
    ['value null', line('{"value":null}')],
    ['value a number', line('{"value":0}')],
    ['value an object', line('{"value":{}}')],
    ['value a list of lists', line('{"value":[["A"]]}')],
    ['value too long a list', line(`{"value":[${Array(4097).fill('""').join(',')}]}`)],
    ['value with too long a key', line(`{"value":["${'K'.repeat(4097)}"]}`)],
    ['an unpaired surrogate, escaped', line('{"value":["\\ud800"]}')],
    ['an unpaired surrogate, plain', line('{"value":["\ud800"]}')],
    ['probe_id no text', '{"probe_id":1,"parts":[]}'],
    ['too deep', line(`{"value":${'['.repeat(5000)}${']'.repeat(5000)}}`)],
    ['too long', line(`{"value":"${'x'.repeat(1_048_576)}"}`)],
    ['a byte order mark', `\ufeff${line(RAISED)}`],
  ])('refuses %s', (_, text) => {
    expect(codeOf(text)).toBe('observation-invalid');
  });

  test.each([['PR-NET-3'], ['pr-net-1'], ['PR-NET-1 '], [''], ['constructor'], ['__proto__']])(
    'refuses the unknown probe "%s" with a code of its own',
    (id) => {
      expect(codeOf(line(RAISED, id))).toBe('observation-unknown-probe');
    },
  );

  it('never repeats what the payload wrote', () => {
    const shout = 'X'.repeat(10);
    for (const text of [shout, line(`{"${shout}":1}`), line(RAISED, shout)]) {
      try {
        parseObservationLine(text, 1);
      } catch (error) {
        expect(String(error)).not.toContain(shout);
      }
    }
  });

  it('agrees with the published schema on every JSON value', () => {
    const part = fc.oneof(
      fc.record({ error: fc.string(), errno: fc.oneof(fc.integer(), fc.double()), message: fc.string() }),
      fc.record({ value: fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string()), fc.jsonValue()) }),
      fc.jsonValue(),
    );
    const id = fc.oneof(fc.constantFrom(...PROBES.map((probe) => probe.id)), fc.string());
    const value = fc.oneof(
      fc.record({ probe_id: id, parts: fc.array(part, { maxLength: 9 }) }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(value, (json) => {
        const text = JSON.stringify(json);
        const plain = JSON.parse(text);
        fc.pre(text.isWellFormed() && !/\\ud[89a-f]|__proto__/i.test(text) && !text.includes('e+'));
        expect(codeOf(text) === 'taken').toBe(matchesSchema(plain));
      }),
      { numRuns: 1000 },
    );
  });

  it('ends with an observation or a reason on any text', () => {
    const word = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\\',
      '"probe_id"',
      '"parts"',
      '"value"',
      '"PR-NET-1"',
      '1',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(codeOf(words.join(''))).toMatch(/^(taken|observation-(invalid|unknown-probe))$/);
      }),
      { numRuns: 2000 },
    );
  });
});
