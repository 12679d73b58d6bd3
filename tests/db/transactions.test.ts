import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { engines } from '../../db/schema/index.ts';
import { databases } from './databases.ts';

describe.each(databases())('transactions, $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await open());
  });
  afterAll(() => close());

  const known = async (orm = db.orm) => (await orm.select({ n: count() }).from(engines))[0]!.n;

  it('are rolled back where they throw, and the next query works', async () => {
    const failing = db.orm.transaction(async (tx) => {
      await tx.insert(engines).values({ hash: 'x', version: '1' });
      expect(await known(tx)).toBe(1);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await known()).toBe(0);
  });

  it('fail as a whole where the error of a statement is swallowed', async () => {
    const swallowing = db.orm.transaction(async (tx) => {
      await tx.insert(engines).values({ hash: 'y', version: '1' });
      await tx
        .insert(engines)
        .values({ hash: 'y', version: '1' })
        .catch(() => {});
    });
    await expect(swallowing).rejects.toThrow();
    expect(await known()).toBe(0);
  });

  it('do not see into each other, and nest', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((hash) =>
        db.orm.transaction(async (tx) => {
          await tx.insert(engines).values({ hash, version: '1' });
          await tx
            .transaction(async (inner) => {
              await inner.insert(engines).values({ hash: `${hash}-inner`, version: '1' });
              throw new Error('only the inner one');
            })
            .catch(() => {});
        }),
      ),
    );
    expect(await known()).toBe(3);
  });

  it('name the code of what Postgres refused', async () => {
    const refused = db.orm.insert(engines).values({ hash: 'a', version: '1' });
    await expect(refused).rejects.toMatchObject({ cause: { code: '23505' } });
  });
});
