import { describe, expect, it } from '@jest/globals';
import { inPool, type Task } from '../../src/attest/auxiliary/pool.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('a pool', () => {
  it.each([1, 2, 5])('does every task once, never more than %i at once', async (width) => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    const tasks: Task[] = Array.from({ length: 12 }, (_, index) => async () => {
      running += 1;
      most = Math.max(most, running);
      await pause();
      running -= 1;
      done.push(index);
    });
    await inPool(tasks, width);
    expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
    expect(most).toBe(width);
  });

  it('gives each task every place', async () => {
    const places = new Set<number>();
    for (let round = 0; round < 200; round += 1) {
      const order: number[] = [];
      await inPool(
        [0, 1, 2, 3].map((index) => async () => {
          order.push(index);
        }),
        1,
      );
      places.add(order.indexOf(0));
    }
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });

  it('throws the first failure after it aborted the others and they ended, and begins nothing more', async () => {
    let aborted = false;
    let begun = 0;
    const failing: Task = async () => {
      begun += 1;
      throw new Error('first');
    };
    const waiting: Task = async (signal) => {
      begun += 1;
      while (!signal.aborted) await pause();
      aborted = true;
    };
    await expect(inPool([failing, waiting], 2)).rejects.toThrow('first');
    expect([aborted, begun]).toEqual([true, 2]);
    begun = 0;
    await expect(inPool([failing, failing, failing], 1)).rejects.toThrow('first');
    expect(begun).toBe(1);
  });

  it('hands on the caller’s signal', async () => {
    const caller = new AbortController();
    const seen: boolean[] = [];
    await inPool(
      [
        async (signal) => {
          caller.abort();
          seen.push(signal.aborted);
        },
      ],
      1,
      caller.signal,
    );
    expect(seen).toEqual([true]);
  });
});
