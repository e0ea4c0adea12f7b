/** A recorded document of which one part can be replaced. */
export interface Parts {
  /** The whole document, and each of its parts once: of a list's items the first that has such a part. */
  readonly seeds: () => readonly Uint8Array[];
  /** Returns the document with the part that two bytes name replaced by the rest; the bytes themselves if they name none. */
  readonly put: (bytes: Uint8Array) => Uint8Array;
}

type Path = readonly (string | number)[];

/** Longer texts in base64 hold a document of their own: its bytes are what is replaced. */
const LEAST_BASE64 = 32;

/**
 * Takes recorded JSON apart, so that a fuzzer changes one part and the rest stays in its form: only a few of its changes of
 * whole JSON are JSON.
 */
export function partsOf(document: unknown, write: (value: unknown) => Uint8Array = written): Parts {
  const paths = pathsIn(document, []);
  const kinds = new Map(paths.map((path) => [path.map(kindOf).join('.'), path] as const).reverse());
  return {
    seeds: () => [
      write(document),
      ...[...kinds.values()].map((path) =>
        Buffer.concat([nameOf(paths.indexOf(path)), partAt(document, path)]),
      ),
    ],
    put: (bytes) => {
      const path = bytes.length < 2 ? undefined : paths[Buffer.from(bytes).readUInt16BE(0)];
      if (path === undefined) return bytes;
      const part = Buffer.from(bytes.subarray(2));
      try {
        const isBase64 = isBase64Text(valueAt(document, path));
        return write(
          withPart(document, path, isBase64 ? part.toString('base64') : JSON.parse(part.toString())),
        );
      } catch {
        return bytes;
      }
    },
  };
}

const written = (value: unknown) => Buffer.from(JSON.stringify(value));
const kindOf = (step: string | number) => (typeof step === 'number' ? '*' : step);

/** Two bytes that name a part: no document of JSON or DER begins with so low a number. */
export function nameOf(index: number): Buffer {
  const name = Buffer.alloc(2);
  name.writeUInt16BE(index);
  return name;
}

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => pathsIn(Reflect.get(value, step), [...path, step]))];
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce(
    (value, step) => (Object(value) === value ? Reflect.get(Object(value), step) : null),
    document,
  );
}

function partAt(document: unknown, path: Path): Buffer {
  const value = valueAt(document, path);
  return isBase64Text(value) ? Buffer.from(value, 'base64') : Buffer.from(JSON.stringify(value));
}

function withPart(document: unknown, path: Path, part: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  const copy: object = Array.isArray(document) ? [...document] : { ...Object(document) };
  Reflect.set(copy, step, withPart(Reflect.get(copy, step), rest, part));
  return copy;
}

function isBase64Text(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length >= LEAST_BASE64 &&
    Buffer.from(value, 'base64').toString('base64') === value
  );
}
