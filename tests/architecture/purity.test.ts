import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { sourceFiles, sourceOf } from './imports.ts';

/** What would make the engine answer otherwise at another time, in another place, or after other articles. */
const GLOBALS =
  /^(Date|performance|crypto|process|globalThis|fetch|console|set(Timeout|Interval|Immediate)|queueMicrotask|eval|Intl|Temporal|Buffer)$/;
const MEMBERS = /^(Math\.random|import\.meta|\w+\.(localeCompare|toLocale\w+))$/;

/** Each impurity of a source, as it is written there. */
function impurities(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]!.message}`);
  const found: string[] = [];
  const properties = new Set<unknown>();
  new Visitor({
    MemberExpression({ object, property, computed }) {
      if (!computed) properties.add(property);
      const owner = object.type === 'Identifier' ? object.name : 'it';
      if (property.type === 'Identifier' && MEMBERS.test(`${owner}.${property.name}`))
        found.push(`${owner}.${property.name}`);
    },
    Property({ key, computed }) {
      if (!computed) properties.add(key);
    },
    MetaProperty() {
      found.push('import.meta');
    },
    Identifier(node) {
      if (GLOBALS.test(node.name) && !properties.has(node)) found.push(node.name);
    },
  }).visit(program);
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'VariableDeclaration' && declared.kind !== 'const')
      found.push('a variable of the module that may change');
  }
  return found;
}

test('the engine has no clock, no chance, no surroundings and no memory', () => {
  const engine = sourceFiles().filter((file) => file.startsWith('server/analysis/'));
  expect(engine.length).toBeGreaterThan(20);
  const found = engine.flatMap((file) => impurities(file, sourceOf(file)).map((what) => `${file}: ${what}`));
  expect(found).toEqual([]);
});

test.each([
  ['new Date()', 'Date'],
  ['Date.now()', 'Date'],
  ['Math.random()', 'Math.random'],
  ['a.localeCompare(b)', 'a.localeCompare'],
  ['f().toLocaleLowerCase()', 'it.toLocaleLowerCase'],
  ['new URL(import.meta.url)', 'import.meta'],
  ['export let seen = 0', 'a variable of the module that may change'],
])('%s is seen', (source, what) => {
  expect(impurities('x.ts', source)).toEqual([what]);
});

test('properties that are called like globals are not mistaken for them', () => {
  expect(
    impurities('x.ts', 'const a = { process: 1, Date: 2 }; a.process + a.Date + Math.max(1, 2)'),
  ).toEqual([]);
});
