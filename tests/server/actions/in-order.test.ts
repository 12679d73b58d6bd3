import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../server/actions/in-order.ts';

describe('work in order', () => {
  it('gives results in the order of the items, several at once and no more', async () => {
    let atOnce = 0;
    let most = 0;
    const results = inOrder([30, 1, 20, 1, 10, 1], 3, async (ms) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await sleep(ms);
      atOnce -= 1;
      return ms;
    });
    expect(await Array.fromAsync(results)).toEqual([30, 1, 20, 1, 10, 1]);
    expect(most).toBe(3);
  });

  it('waits for what is under way when one fails', async () => {
    let done = 0;
    const results = inOrder([1, 2, 3], 3, async (n) => {
      await sleep(n * 5);
      if (n === 1) throw new Error('one');
      done += 1;
    });
    await expect(Array.fromAsync(results)).rejects.toThrow('one');
    expect(done).toBe(2);
  });

  it('leaves no rejection unhandled that comes before its turn', async () => {
    const results = inOrder([20, 0], 2, async (ms) => {
      await sleep(ms);
      if (ms === 0) throw new Error('early');
      return ms;
    });
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const result of results) seen.push(result);
      })(),
    ).rejects.toThrow('early');
    expect(seen).toEqual([20]);
  });
});
