import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const file = new URL('../../fixtures/oscal/oscal_assessment-results_schema.json', import.meta.url);
const validate = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    uri: /^[a-z]+:\/\/\S+$/,
    'uri-reference': /^[#\w][\w.-]*$/,
    email: /^\S+@\S+$/,
  },
}).compile(JSON.parse(readFileSync(file, 'utf8')));

/** What NIST's schema finds wrong with a document, as a reader of its JSON has it; empty if nothing. */
export function oscalProblems(document: unknown): readonly unknown[] {
  return validate(JSON.parse(JSON.stringify(document))) ? [] : (validate.errors ?? []);
}
