import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addSchema(schema('acceptance'));
const validate = ajv.compile(schema('verification'));

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
