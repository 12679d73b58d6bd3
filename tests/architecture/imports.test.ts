import { describe, expect, test } from 'vitest';
import { type Import, importsOf, sourceFiles } from './imports.ts';

interface Rule {
  /** What the rule is for. */
  title: string;
  /** The files that it binds. */
  files: RegExp;
  /** What they may import; packages are named as such, files by their path. */
  may: RegExp[];
  /** What they may take types of, besides. */
  mayTypes?: RegExp[];
}

const PACKAGE = /^(?!server\/|db\/|web\/|tests\/|training\/|corpus\/|node:)/;
const NODE = /^node:/;
const OWN = {
  analysis: /^server\/analysis\//,
  actions: /^server\/actions\//,
  extract: /^server\/extract\//,
  export: /^server\/export\//,
  stats: /^server\/stats\//,
  evaluation: /^server\/evaluation\//,
  contract: /^server\/(contract|vocabulary)(\/[\w-]+)?\.ts$/,
  errors: /^server\/(errors|problem)\.ts$/,
  db: /^db\//,
  web: /^web\//,
};

const RULES: Rule[] = [
  {
    title: 'the engine is pure: itself, and libraries that read language',
    files: /^server\/analysis\//,
    may: [OWN.analysis, /^(wink-nlp|wink-eng-lite-web-model)$/],
  },
  {
    title: 'an analyser takes nothing from another: what two need is a step',
    files: /^server\/analysis\/analysers\//,
    // How targets are found is a part of the stance towards them.
    may: [/^server\/analysis\/(?!analysers\/(?!targets\.ts))/],
  },
  {
    title: 'a step knows no analyser and no summary',
    files: /^server\/analysis\/(steps|languages)\//,
    may: [/^server\/analysis\/(?!analysers\/|summaries\/)/, PACKAGE],
  },
  { title: 'statistics know nothing', files: /^server\/stats\//, may: [OWN.stats] },
  {
    title: 'the evaluation knows statistics, and of the engine its types',
    files: OWN.evaluation,
    may: [OWN.evaluation, OWN.stats, /^server\/analysis\/types\.ts$/, /^zod$/],
    mayTypes: [OWN.analysis, OWN.contract],
  },
  {
    title: 'the database knows the types of the engine, and how it pools scores',
    files: /^db\//,
    may: [OWN.db, PACKAGE, NODE, /^server\/analysis\/(types|rounded|summaries\/[\w-]+)\.ts$/],
    mayTypes: [OWN.analysis, OWN.contract],
  },
  {
    title: 'formats know the contract and how a language is detected',
    files: /^server\/extract\//,
    may: [OWN.extract, OWN.contract, OWN.errors, OWN.analysis, PACKAGE, NODE],
  },
  {
    title: 'files that go out know the contract and the names of the engine',
    files: /^server\/export\//,
    may: [OWN.export, OWN.contract, /^server\/analysis\/types\.ts$/, PACKAGE],
  },
  {
    title: 'actions know the engine, formats, the database and statistics',
    files: /^server\/actions\//,
    may: [
      ...[OWN.actions, OWN.analysis, OWN.extract, OWN.db, OWN.stats, OWN.evaluation, OWN.contract],
      ...[OWN.errors, PACKAGE, NODE],
    ],
    mayTypes: [OWN.export],
  },
  {
    title: 'jobs know the actions and the engine',
    files: /^server\/jobs\//,
    may: [/^server\/jobs\//, OWN.actions, OWN.analysis, OWN.errors, /^server\/resources\.ts$/, PACKAGE, NODE],
  },
  {
    title: 'routes know the actions and what the database is asked',
    files: /^server\/routes\//,
    may: [
      /^server\/(routes|security)\//,
      /^db\/queries\//,
      ...[OWN.actions, OWN.extract, OWN.export, OWN.stats, OWN.contract, OWN.errors, PACKAGE, NODE],
    ],
    mayTypes: [OWN.analysis],
  },
  {
    title: 'the contract knows the engine, and what is measured of it',
    files: OWN.contract,
    may: [OWN.contract, OWN.analysis, /^server\/evaluation\/tasks\.ts$/, /^zod$/],
  },
  {
    title: 'the web knows the contract, the engine, and of the server its type',
    files: /^web\/(?!vite\.config)/,
    may: [OWN.web, OWN.contract, OWN.analysis, /^server\/evaluation\/tasks\.ts$/, PACKAGE],
    mayTypes: [/^server\/app\.ts$/],
  },
  {
    title: 'charts draw what shapes give them, and fetch nothing',
    files: /^web\/charts\//,
    may: [/^web\/(charts|messages)\//, /^web\/theme\.ts$/, /^(?!@tanstack|hono)/],
    mayTypes: [/^web\/shapes\//],
  },
  {
    title: 'shapes draw and fetch nothing',
    files: /^web\/shapes\//,
    may: [/^web\/shapes\//, OWN.contract, OWN.analysis, /^server\/evaluation\/tasks\.ts$/, /^zod$/],
    mayTypes: [/^web\/api\//],
  },
  {
    title: 'tests and training are built on the product, never the other way round',
    files: /^(server|db|web)\//,
    may: [/^(?!tests\/|training\/)/],
  },
];

const imports = sourceFiles().flatMap(importsOf);

function breaks({ may, mayTypes = [] }: Rule, { to, typeOnly }: Import): boolean {
  return ![...may, ...(typeOnly ? mayTypes : [])].some((allowed) => allowed.test(to));
}

describe('who may import whom', () => {
  test.each(RULES)('$title', (rule) => {
    const broken = imports.filter((each) => rule.files.test(each.from) && breaks(rule, each));
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('the rules can be broken', () => {
    const clock = { from: 'server/analysis/read.ts', to: 'node:fs', typeOnly: false };
    const query = { from: 'web/shapes/rows.ts', to: 'web/api/rows.ts' };
    const shapes = RULES.find(({ title }) => title.startsWith('shapes'))!;
    expect(breaks(RULES[0]!, clock)).toBe(true);
    expect(breaks(shapes, { ...query, typeOnly: false })).toBe(true);
    expect(breaks(shapes, { ...query, typeOnly: true })).toBe(false);
  });

  test('no module waits, through others, for itself', () => {
    const after = Map.groupBy(
      imports.filter(({ typeOnly }) => !typeOnly),
      ({ from }) => from,
    );
    const done = new Set<string>();
    const findCycle = (file: string, path: string[]): string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const { to } of after.get(file) ?? []) {
        const cycle = findCycle(to, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return undefined;
    };
    const cycles = [...after.keys()].flatMap((file) => findCycle(file, [])?.join(' → ') ?? []);
    expect(cycles).toEqual([]);
  });
});
