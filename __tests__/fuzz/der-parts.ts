import { ASN1Obj } from '@sigstore/core';
import { nameOf, type Parts } from './parts.ts';

/** Takes a recorded document in DER apart: a changed part gets a length of its own, and all around it theirs. */
export function derPartsOf(der: Uint8Array): Parts {
  const parse = () => ASN1Obj.parseBuffer(Buffer.from(der));
  return {
    seeds: () => [
      der,
      ...objectsIn(parse()).map(({ value }, index) => Buffer.concat([nameOf(index), value])),
    ],
    put: (bytes) => {
      const root = parse();
      const object = bytes.length < 2 ? undefined : objectsIn(root)[Buffer.from(bytes).readUInt16BE(0)];
      if (object === undefined) return bytes;
      Object.assign(object, { value: Buffer.from(bytes.subarray(2)), subs: [] });
      return root.toDER();
    },
  };
}

function objectsIn(object: ASN1Obj): readonly ASN1Obj[] {
  return [object, ...object.subs.flatMap(objectsIn)];
}
