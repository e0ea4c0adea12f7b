import type { Bundle as GeneratedBundle } from './generated/bundle.ts';

/** A value of which no part can change. */
export type DeepReadonly<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly DeepReadonly<Item>[]
      : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** One run's evidence (contract §5): the type is generated from `schemas/bundle.schema.json`. */
export type Bundle = DeepReadonly<GeneratedBundle>;
