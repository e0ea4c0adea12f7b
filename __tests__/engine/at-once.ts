/** Each result of work that was done a few at a time, or why the result is missing. */
export class Results<T> {
  private readonly settled = new Map<string, { readonly value: T } | { readonly error: unknown }>();

  /** Does the work of every id, `atOnce` at a time: engine calls are mostly waiting. */
  static async of<T>(
    ids: readonly string[],
    atOnce: number,
    work: (id: string) => Promise<T>,
  ): Promise<Results<T>> {
    const results = new Results<T>();
    const waiting = [...ids];
    const worker = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
        results.settled.set(
          id,
          await work(id).then(
            (value) => ({ value }),
            (error: unknown) => ({ error }),
          ),
        );
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return results;
  }

  /** The result, in the test that is about it. */
  get(id: string): T {
    const result = this.settled.get(id);
    if (result === undefined) throw new Error(`${id} was not run`);
    if ('error' in result) throw result.error;
    return result.value;
  }
}
