import { expect, test } from '@jest/globals';
import { policyProblem } from '../../src/evidence/generated/validate-policy.ts';
import { schemaProblem } from '../../src/foundation/schema-problem.ts';

test.each<[object, string]>([
  [{ images: [] }, 'it has a member that the schema does not know: images'],
  [{ image: 'sha256:12' }, '/image is not a list'],
  [{ image: ['sha256:12'] }, '/image/0 does not have the form ^sha256:[0-9a-f]{64}$'],
  [{ schema_version: 2 }, '/schema_version is not 1'],
  [{ subject: 'mine' }, '/subject is not one of own, reference'],
  [{ signer: {} }, '/signer lacks the member kind'],
  [{ max_age_days: '7' }, '/max_age_days is not a whole number'],
  [{ max_age_days: 0 }, '/max_age_days is smaller than 1'],
  [{ limits: { memory: '4TB' } }, '/limits/memory does not have the form ^[0-9]{1,15}[bkmg]?$'],
])('a policy with %j: %s', (change, problem) =>
  expect(policyProblem({ schema_version: 1, ...change })).toBe(problem),
);

test('a keyword that has no words of its own is named', () => {
  const error = { instancePath: '/a', keyword: 'oneOf', params: {} };
  expect(schemaProblem([error])).toBe('/a breaks the rule oneOf');
  expect(schemaProblem([])).toBe('it does not follow its schema');
});
