import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../server/contract.ts';
import { faultsOf, isBlank, keptValues, valuesOf } from '../../web/shapes/draft-form.ts';
import {
  EMPTY,
  type Intake,
  type IntakeEvent,
  isReady,
  isUnsaved,
  lacks,
  type NewFile,
  type Row,
  reduce,
} from '../../web/shapes/intake.ts';
import {
  dueOf,
  FILTERS,
  haltOf,
  isActive,
  LOOKS,
  lookOf,
  outcomeOf,
  passes,
  READERS,
  refusedBeforehand,
  remedyOf,
  tallyOf,
  WRITERS,
  workOf,
} from '../../web/shapes/intake-tally.ts';

const file = (key: string, part: Partial<NewFile> = {}): NewFile => ({
  key,
  name: `${key}.txt`,
  refused: null,
  ...part,
});
const draft = (part: Partial<Draft> = {}): Draft => ({
  text: 'Un texte.',
  outlet: 'Le Courrier',
  lang: 'fr',
  langConfidence: 0.98,
  provenance: { via: 'file' },
  ...part,
});
const run = (events: readonly IntakeEvent[], from: Intake = EMPTY): Intake => events.reduce(reduce, from);
const dropped = (...keys: string[]): IntakeEvent => ({
  type: 'dropped',
  files: keys.map((key) => file(key)),
});
const begun = (key: string, what: 'read' | 'add' | 'remove' = 'read'): IntakeEvent => ({
  type: 'begun',
  task: { do: what, key },
});
const read = (key: string, part: Partial<Draft> = {}): IntakeEvent[] => [
  begun(key),
  { type: 'read', key, draft: draft(part) },
];
const added = (key: string, existing = false, id = `article-${key}`): IntakeEvent[] => [
  begun(key, 'add'),
  { type: 'added', key, id, existing },
];
const row = (intake: Intake, key: string): Row => intake.rows.find((each) => each.key === key)!;
const look = (intake: Intake, key: string) => lookOf(row(intake, key));

describe('a file', () => {
  it('waits, is read, and is ready where nothing is lacking', () => {
    const waiting = run([dropped('a', 'b')]);
    expect(look(waiting, 'a')).toBe('waiting');
    const half = run([begun('a')], waiting);
    expect([look(half, 'a'), look(half, 'b')]).toEqual(['reading', 'waiting']);
    expect(look(run(read('a'), waiting), 'a')).toBe('ready');
  });

  it('lacks an outlet, a language that is read here, or a text, until it is mended', () => {
    const lacking = run([dropped('a'), ...read('a', { outlet: undefined, lang: undefined })]);
    expect(lacks(row(lacking, 'a'))).toEqual(['outlet', 'lang']);
    expect(look(lacking, 'a')).toBe('needs');
    const mended = run([{ type: 'mended', key: 'a', part: { outlet: 'L’Écho', lang: 'en' } }], lacking);
    expect(look(mended, 'a')).toBe('ready');
    expect(lacks(row(run([{ type: 'mended', key: 'a', part: { text: ' ' } }], mended), 'a'))).toEqual([
      'text',
    ]);
  });

  it('that is refused when added waits to be mended or tried again', () => {
    const refusal = { code: 'unsupported_language', fields: [] } as const;
    const refused = run([
      dropped('a'),
      ...read('a'),
      { type: 'add' },
      begun('a', 'add'),
      { type: 'refused', key: 'a', refusal },
    ]);
    expect(look(refused, 'a')).toBe('refused');
    expect(run([{ type: 'add' }], refused)).toBe(refused);
    expect(look(run([{ type: 'add', key: 'a' }], refused), 'a')).toBe('queued');
    expect(look(run([{ type: 'mended', key: 'a', part: { lang: 'fr' } }], refused), 'a')).toBe('ready');
  });

  it('can be left out and put back as it was', () => {
    const before = run([dropped('a', 'b'), ...read('a')]);
    const left = run([{ type: 'leftOut', key: 'a' }], before);
    expect(look(left, 'a')).toBe('leftOut');
    expect(run([{ type: 'add' }], left)).toBe(left);
    expect(run([{ type: 'putBack', key: 'a' }], left)).toEqual(before);
    expect(dueOf(run([{ type: 'leftOut', key: 'b' }], before))).toBeUndefined();
  });

  it('that could not be read gives way to one of the same name', () => {
    const unread = run([
      dropped('a', 'b'),
      begun('a'),
      { type: 'refused', key: 'a', refusal: { code: 'bad_encoding', fields: [] } },
    ]);
    expect(remedyOf(row(unread, 'a'))).toBe('dropAgain');
    const again = run([{ type: 'dropped', files: [file('c', { name: 'a.txt' })] }], unread);
    expect(again.rows.map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('is refused beforehand by its name or size alone', () => {
    const refused = (name: string, size = 10, type = '') => refusedBeforehand({ name, size, type });
    expect(['a.txt', 'A.HTML', 'notes', 'le 3.5 millions'].map((name) => refused(name))).toEqual(
      Array(4).fill(null),
    );
    expect(refused('photo.png')).toBe('unknown_format');
    expect(refused('page.php', 10, 'text/html')).toBeNull();
    expect(refused('long.txt', 5 * 1024 ** 2 + 1)).toBe('body_too_large');
    const intake = run([{ type: 'dropped', files: [file('a', { refused: 'unknown_format' })] }]);
    expect([look(intake, 'a'), dueOf(intake)]).toEqual(['refused', undefined]);
  });
});

describe('a list', () => {
  it('gets one outlet for all that have none, and for those still to be read', () => {
    const intake = run([
      dropped('a', 'b', 'c'),
      ...read('a'),
      ...read('b', { outlet: undefined }),
      { type: 'outletForAll', outlet: 'L’Écho' },
      ...read('c', { outlet: undefined }),
    ]);
    expect(intake.rows.map(({ values }) => values.outlet)).toEqual(['Le Courrier', 'L’Écho', 'L’Écho']);
  });

  it('gives way to the next once all of it is done, and not before', () => {
    const open = run([
      dropped('a', 'b'),
      ...read('a'),
      ...read('b'),
      { type: 'add', key: 'a' },
      ...added('a'),
    ]);
    expect(run([dropped('c')], open).rows.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    const over = run([{ type: 'leftOut', key: 'b' }], open);
    expect(over.rows.some(isUnsaved)).toBe(false);
    expect(run([dropped('c')], over).rows.map(({ key }) => key)).toEqual(['c']);
  });

  it('keeps its place when the server is gone, and goes on from there', () => {
    const gone = run([
      dropped('a', 'b', 'c'),
      ...read('a'),
      begun('b'),
      { type: 'broken', key: 'b', code: 'offline' },
    ]);
    expect([haltOf(gone), dueOf(gone)]).toEqual(['offline', undefined]);
    expect(gone.rows.map(lookOf)).toEqual(['ready', 'waiting', 'waiting']);
    expect(workOf(gone)).toEqual({ doing: 'reading', done: 1, total: 3 });
    const back = run([{ type: 'resumed' }], gone);
    expect([haltOf(back), dueOf(back)]).toEqual([null, { do: 'read', key: 'b' }]);
  });

  it('adds what is ready while reading is stopped, and leaves the reading stopped', () => {
    const stopped = run([dropped('a', 'b'), ...read('a'), { type: 'stopped' }]);
    expect(haltOf(stopped)).toBe('stopped');
    const adding = run([{ type: 'add' }], stopped);
    expect(dueOf(adding)).toEqual({ do: 'add', key: 'a' });
    const over = run(added('a'), adding);
    expect([haltOf(over), isActive(over)]).toEqual(['stopped', false]);
    expect(isActive(run([{ type: 'retried', key: 'b' }], run([{ type: 'resumed' }], over)))).toBe(true);
  });

  it('takes out again exactly what its last adding put in', () => {
    const first = run([
      dropped('a', 'b', 'c', 'd'),
      ...read('a'),
      ...read('b'),
      ...read('c'),
      ...read('d'),
      { type: 'add', key: 'a' },
      ...added('a'),
      { type: 'add' },
      ...added('b'),
      ...added('c', true, 'article-b'),
      ...added('d', true, 'elsewhere'),
    ]);
    expect(outcomeOf(first)).toEqual({ added: 1, existing: 2, refused: 0 });
    const undoing = run([{ type: 'undo' }], first);
    expect(dueOf(undoing)).toEqual({ do: 'remove', key: 'b' });
    const undone = run([begun('b', 'remove'), { type: 'removed', key: 'b' }], undoing);
    expect(undone.rows.map(lookOf)).toEqual(['added', 'ready', 'ready', 'existing']);
    expect(undone.undone).toBe(1);
  });

  it('goes on with an adding that was halted as one and the same', () => {
    const halted = run([
      dropped('a', 'b'),
      ...read('a'),
      ...read('b'),
      { type: 'add' },
      ...added('a'),
      begun('b', 'add'),
      { type: 'broken', key: 'b', code: 'offline' },
    ]);
    expect([haltOf(halted), workOf(halted)]).toEqual(['offline', { doing: 'adding', done: 1, total: 2 }]);
    const over = run([{ type: 'resumed' }, ...added('b')], halted);
    expect(outcomeOf(over)).toEqual({ added: 2, existing: 0, refused: 0 });
  });
});

describe('whatever happens', () => {
  const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const key = fc.constantFrom(...KEYS);
  /** What a user may do, and what may be answered to the request that was begun last or before. */
  const step = fc.oneof(
    fc.record({ does: fc.constant('begin' as const) }),
    fc.record({
      does: fc.constant('answer' as const),
      how: fc.constantFrom('well', 'existing', 'refused', 'gone'),
      nth: fc.nat(9),
      lacking: fc.boolean(),
    }),
    fc.record({
      does: fc.constant('send' as const),
      event: fc.oneof(
        fc.constantFrom<IntakeEvent>(
          dropped(...KEYS),
          { type: 'add' },
          { type: 'undo' },
          { type: 'stopped' },
          { type: 'resumed' },
          { type: 'outletForAll', outlet: 'L’Écho' },
        ),
        key.map((of): IntakeEvent => ({ type: 'add', key: of })),
      ),
    }),
  );

  function happen(intake: Intake, each: typeof step extends fc.Arbitrary<infer S> ? S : never): Intake {
    if (each.does === 'send') {
      const again = each.event.type === 'dropped' && intake.rows.length > 0;
      return again ? intake : reduce(intake, each.event);
    }
    if (each.does === 'begin') {
      const task = dueOf(intake);
      return task ? reduce(intake, { type: 'begun', task }) : intake;
    }
    const open = intake.rows.filter(({ stage }) => ['reading', 'adding', 'removing'].includes(stage));
    const asked = open[each.nth % Math.max(1, open.length)];
    return asked ? reduce(intake, answerTo(asked, each.how, each.lacking)) : intake;
  }

  function answerTo({ key: of, stage }: Row, how: string, lacking: boolean): IntakeEvent {
    if (how === 'gone') return { type: 'broken', key: of, code: 'offline' };
    if (how === 'refused') return { type: 'refused', key: of, refusal: { code: 'internal', fields: [] } };
    if (stage === 'reading') {
      return { type: 'read', key: of, draft: draft(lacking ? { outlet: undefined } : {}) };
    }
    if (stage === 'removing') return { type: 'removed', key: of };
    return { type: 'added', key: of, id: `article-${of}`, existing: how === 'existing' };
  }

  it('counts add up, no more is under way at once than may be, and no file is lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let intake = run([dropped(...KEYS)]);
        for (const each of steps) {
          intake = happen(intake, each);
          const tally = tallyOf(intake);
          expect(intake.rows.map((of) => of.key)).toEqual(KEYS);
          expect(LOOKS.reduce((sum, name) => sum + tally[name], 0)).toBe(KEYS.length);
          expect(tally.reading).toBeLessThanOrEqual(READERS);
          const writing = intake.rows.filter(({ stage }) => stage === 'adding' || stage === 'removing');
          expect(writing.length).toBeLessThanOrEqual(WRITERS);
          const work = workOf(intake);
          if (work) expect(work.done).toBeLessThan(work.total);
          for (const of of intake.rows) {
            expect(['added', 'existing', 'returning', 'removing'].includes(of.stage)).toBe(of.id !== null);
            const shown = FILTERS.filter((name) => name !== 'all' && passes(of, name));
            expect(shown.length).toBeLessThanOrEqual(1);
            if (isReady(of)) expect(shown).toEqual(['ready']);
          }
        }
      }),
    );
  });

  it('work that is neither under way nor halted is done', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const intake = steps.reduce(happen, run([dropped(...KEYS)]));
        expect(workOf(intake) !== null).toBe(isActive(intake) || haltOf(intake) !== null);
      }),
    );
  });
});

describe('the form', () => {
  it('is kept over a reload, and empty where what was kept is none', () => {
    const values = { ...valuesOf({ text: 'Un texte.', date: '2026-01-02' }), lang: 'fr' as const };
    expect(keptValues(JSON.stringify(values))).toEqual(values);
    for (const bad of [undefined, '', '{', 'null', '7', '{"text":3,"date":"soon","lang":"de"}'])
      expect(keptValues(bad)).toEqual(valuesOf({}));
    expect(isBlank(valuesOf({ outlet: 'L’Écho' }))).toBe(true);
    expect(isBlank(values)).toBe(false);
  });

  it('says what is lacking before what was refused', () => {
    const refusal = { code: 'unsupported_language', fields: [] } as const;
    expect(faultsOf([], refusal)).toEqual({ text: 'errors.unsupported_language' });
    expect(faultsOf(['text', 'outlet'], refusal)).toEqual({
      text: 'errors.empty_text',
      outlet: 'add.missing.outlet',
    });
    expect(faultsOf([], { code: 'internal', fields: [] })).toEqual({});
  });
});
