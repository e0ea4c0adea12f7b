import { isSha256, type Sha256 } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { JsonError, parseJson } from '../foundation/json.ts';

/** Longer and deeper than anything that an engine prints about one object. */
const LIMITS = { characters: 64 * 1024 * 1024, depth: 128 };

/**
 * Reads JSON that an engine printed (inspect, info, an OCI config). Everything is optional there, and engines rename
 * members between versions: a missing member is an empty value, another type is an error, and an unknown value never
 * counts as a restriction in force.
 */
export class JsonView {
  private readonly value: unknown;
  private readonly path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  /** @throws AttestationError `engine-output` if the text is not JSON, or could be read in two ways */
  static parse(text: string, path: string): JsonView {
    try {
      return new JsonView(parseJson(text, LIMITS), path);
    } catch (cause) {
      const isJson = cause instanceof JsonError && cause.fault !== 'not-json';
      const why = isJson ? `is not read: ${cause.message}` : `is not JSON: ${printable(text, 120)}`;
      throw new AttestationError('engine-output', `${path} ${why}`, { cause });
    }
  }

  /** The same for a file that may hold credentials: the message has no part of it. @throws AttestationError `engine-output` */
  static parseSecret(text: string, path: string): JsonView {
    try {
      return new JsonView(parseJson(text, LIMITS), path);
    } catch {
      throw new AttestationError('engine-output', `${path} is not JSON that every reader reads alike.`);
    }
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  at(...names: readonly string[]): JsonView {
    return names.reduce<JsonView>((view, name) => view.member(name), this);
  }

  string(): string {
    if (!this.exists) return '';
    if (typeof this.value !== 'string') throw this.wrong('a text');
    return this.value;
  }

  boolean(): boolean {
    if (!this.exists) return false;
    if (typeof this.value !== 'boolean') throw this.wrong('true or false');
    return this.value;
  }

  /** A number, or null when it is missing. */
  number(): number | null {
    if (!this.exists) return null;
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) throw this.wrong('a number');
    return this.value;
  }

  list(): JsonView[] {
    if (!this.exists) return [];
    if (!Array.isArray(this.value)) throw this.wrong('a list');
    return this.value.map((each: unknown, index) => new JsonView(each, `${this.path}[${index}]`));
  }

  texts(): string[] {
    return this.list().map((each) => each.string());
  }

  entries(): [string, JsonView][] {
    if (!this.exists) return [];
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      throw this.wrong('an object');
    return Object.entries(this.value).map(([key, each]) => [key, new JsonView(each, `${this.path}.${key}`)]);
  }

  keys(): string[] {
    return this.entries().map(([key]) => key);
  }

  /** A digest; engines write it with and without the prefix `sha256:`. */
  digest(): Sha256 {
    const text = this.string();
    const digest = text.startsWith('sha256:') ? text : `sha256:${text}`;
    if (!isSha256(digest)) throw this.wrong('a sha256 digest');
    return digest;
  }

  raw(): unknown {
    return this.value;
  }

  private member(name: string): JsonView {
    const path = `${this.path}.${name}`;
    if (!this.exists) return new JsonView(undefined, path);
    if (typeof this.value !== 'object' || Array.isArray(this.value) || this.value === null)
      throw this.wrong('an object');
    const own = Object.getOwnPropertyDescriptor(this.value, name);
    return new JsonView(own?.value, path);
  }

  private wrong(expected: string): AttestationError {
    return new AttestationError('engine-output', `${this.path} is not ${expected}.`);
  }
}
