import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedSchema } from '../support/published-schema.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addSchema(publishedSchema('acceptance'));
const validate = ajv.compile(publishedSchema('verification'));

/** What of a text keeps it from being exactly one object that `verify --json` may print; null: nothing. */
export function verificationProblem(stdout: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(stdout);
  } catch (error) {
    return `${error}: ${stdout.slice(0, 200)}`;
  }
  return validate(value) ? null : ajv.errorsText(validate.errors);
}
