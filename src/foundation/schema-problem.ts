/** The part of ajv's error objects that this reads; its compiled validators give them. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

/** What is wrong, by the schema's keyword (JSON Schema 2020-12, validation); each completes "/image …" or "it …". */
const IN_WORDS: Readonly<Record<string, (params: SchemaError['params']) => string>> = {
  additionalProperties: ({ additionalProperty }) =>
    `has a member that the schema does not know: ${additionalProperty}`,
  const: ({ allowedValue }) => `is not ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) =>
    `is not one of ${[allowedValues]
      .flat()
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join(', ')}`,
  maxItems: ({ limit }) => `has more than ${limit} entries`,
  maxLength: ({ limit }) => `has more than ${limit} characters`,
  maximum: ({ limit }) => `is larger than ${limit}`,
  minItems: ({ limit }) => `has fewer than ${limit} entries`,
  minLength: ({ limit }) => `has fewer than ${limit} characters`,
  minimum: ({ limit }) => `is smaller than ${limit}`,
  pattern: ({ pattern }) => `does not have the form ${pattern}`,
  required: ({ missingProperty }) => `lacks the member ${missingProperty}`,
  type: ({ type }) =>
    `is not ${[type]
      .flat()
      .map((each) => TYPES[String(each)] ?? each)
      .join(' or ')}`,
};

/**
 * Returns in words what a validator found first. Names in it are the document's own: make the result printable.
 *
 * @param errors of a value that a validator refused
 */
export function schemaProblem(errors: readonly SchemaError[] | null | undefined): string {
  const [error] = errors ?? [];
  if (error === undefined) return 'it does not follow its schema';
  const { instancePath, keyword, params } = error;
  return `${instancePath || 'it'} ${IN_WORDS[keyword]?.(params) ?? `breaks the rule ${keyword}`}`;
}
