import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure, type FailureCode } from '../../web/api/problem.ts';
import { createIntakeRun, type DroppedFile, type IntakeRun } from '../../web/components/intake-run.ts';
import { haltOf, isActive, lookOf, outcomeOf, READERS, WRITERS } from '../../web/shapes/intake-tally.ts';

const file = (text: string, name: string, path?: string): DroppedFile =>
  Object.assign(new File([text], name), path === undefined ? {} : { path });

/** A server that keeps texts, refuses those that say so, and can go away. */
function createServer(there: readonly string[] = []) {
  const kept = new Map(there.map((text, i) => [`before-${i}`, text]));
  const most = { reading: 0, writing: 0 };
  const open = { reading: 0, writing: 0 };
  let changes = 0;
  let asked = 0;
  let goesAfter = Number.POSITIVE_INFINITY;
  async function during<T>(lane: keyof typeof open, answer: () => T): Promise<T> {
    open[lane] += 1;
    most[lane] = Math.max(most[lane], open[lane]);
    await Promise.resolve();
    open[lane] -= 1;
    asked += 1;
    if (asked > goesAfter) throw new TypeError('Failed to fetch');
    return answer();
  }
  const refuse = (code: FailureCode): never => {
    throw new Failure(code, 422);
  };
  const run = createIntakeRun({
    read: async (given) => {
      const text = await given.text();
      return during('reading', () =>
        text.startsWith('bad')
          ? refuse('binary')
          : { text, outlet: 'O', lang: 'en', provenance: { via: 'file' } },
      );
    },
    add: ({ text }) =>
      during('writing', () => {
        if (text.startsWith('odd')) return refuse('analysis_failed');
        const known = [...kept].find(([, held]) => held === text);
        if (known) return { id: known[0], existing: true };
        const id = `article-${kept.size}-${asked}`;
        kept.set(id, text);
        return { id, existing: false };
      }),
    remove: (id) => during('writing', () => (kept.delete(id) ? undefined : refuse('not_found'))),
    changed: () => {
      changes += 1;
    },
  });
  return {
    run,
    most,
    texts: () => [...kept.values()].sort(),
    forget: (text: string) => {
      for (const [id, held] of kept) if (held === text) kept.delete(id);
    },
    changes: () => changes,
    leaveAfter: (requests: number) => {
      goesAfter = asked + requests;
    },
    comeBack: () => {
      goesAfter = Number.POSITIVE_INFINITY;
    },
  };
}

async function settled(run: IntakeRun): Promise<void> {
  while (isActive(run.get())) await new Promise((later) => setTimeout(later));
}
const looks = (run: IntakeRun) => run.get().rows.map(lookOf);

describe('the run of an intake', () => {
  it('reads three files and adds four articles at once, and no more', async () => {
    const { run, most, texts, changes } = createServer();
    run.drop(Array.from({ length: 40 }, (_, i) => file(`text ${i}`, `${i}.txt`)));
    await settled(run);
    run.send({ type: 'add' });
    await settled(run);
    expect(most).toEqual({ reading: READERS, writing: WRITERS });
    expect(texts()).toHaveLength(40);
    expect(outcomeOf(run.get())).toEqual({ added: 40, existing: 0, refused: 0 });
    expect(changes()).toBe(1);
  });

  it('names files by their path, in the order of their numbers', async () => {
    const { run } = createServer();
    run.drop([
      file('c', '10.txt', '/Le Courrier/10.txt'),
      file('b', '9.txt', '/Le Courrier/9.txt'),
      file('a', 'a.txt', './a.txt'),
    ]);
    expect(run.get().rows.map(({ name }) => name)).toEqual([
      'a.txt',
      'Le Courrier/9.txt',
      'Le Courrier/10.txt',
    ]);
    await settled(run);
  });

  it('stops when told to, and goes on when told to', async () => {
    const { run } = createServer();
    run.drop(Array.from({ length: 10 }, (_, i) => file(`text ${i}`, `${i}.txt`)));
    run.send({ type: 'stopped' });
    await settled(run);
    expect(looks(run).filter((look) => look === 'ready')).toHaveLength(READERS);
    run.send({ type: 'resumed' });
    await settled(run);
    expect(looks(run)).toEqual(Array(10).fill('ready'));
  });

  it('says once that the server is gone, and goes on where it was', async () => {
    const server = createServer(['text 3']);
    const { run } = server;
    run.drop(Array.from({ length: 12 }, (_, i) => file(`text ${i}`, `${i}.txt`)));
    server.leaveAfter(5);
    await settled(run);
    expect(haltOf(run.get())).toBe('offline');
    expect(looks(run).filter((look) => look === 'waiting')).toHaveLength(7);
    server.comeBack();
    run.send({ type: 'resumed' });
    await settled(run);
    run.send({ type: 'add' });
    server.leaveAfter(6);
    await settled(run);
    expect(haltOf(run.get())).toBe('offline');
    server.comeBack();
    run.send({ type: 'resumed' });
    await settled(run);
    expect(outcomeOf(run.get())).toEqual({ added: 11, existing: 1, refused: 0 });
    expect(server.texts()).toHaveLength(12);
  });

  it('counts an article that somebody else took out as taken out', async () => {
    const { run, forget, texts } = createServer(['kept']);
    run.drop([file('one', 'one.txt'), file('two', 'two.txt')]);
    await settled(run);
    run.send({ type: 'add' });
    await settled(run);
    forget('one');
    run.send({ type: 'undo' });
    await settled(run);
    expect([run.get().undone, looks(run), texts()]).toEqual([2, ['ready', 'ready'], ['kept']]);
  });

  it('leaves, undone, exactly what was there, whatever is refused and whenever the server goes', async () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'bad e', 'odd f', 'g'), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'z')),
        texts,
        fc.nat(20),
        fc.nat(20),
        async (there, given, goes, goesAgain) => {
          const server = createServer(there);
          const { run } = server;
          const before = server.texts();
          run.drop(given.map((text, i) => file(text, `${i}.txt`)));
          await settled(run);
          const read = looks(run);
          run.send({ type: 'add' });
          server.leaveAfter(goes);
          await settled(run);
          server.comeBack();
          run.send({ type: 'resumed' });
          await settled(run);
          const { added, existing, refused } = outcomeOf(run.get());
          expect(added + existing + refused).toBe(read.filter((look) => look === 'ready').length);
          expect(server.texts()).toHaveLength(before.length + added);

          run.send({ type: 'undo' });
          server.leaveAfter(goesAgain);
          await settled(run);
          server.comeBack();
          run.send({ type: 'resumed' });
          await settled(run);
          expect(server.texts()).toEqual(before);
          expect(run.get().undone).toBe(added);
        },
      ),
      { numRuns: 60 },
    );
  });
});
