import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** One module naming another: a file of the project by its path, a package by its name. */
export interface Import {
  from: string;
  to: string;
  /** Only types are taken, so nothing of it runs. */
  typeOnly: boolean;
}

/** The project's own code, as paths from its root. */
export function sourceFiles(): string[] {
  const folders = ['server', 'db', 'web', 'training', 'tests'].map((folder) => `${folder}/**/*.{ts,tsx}`);
  return globSync(folders, { cwd: ROOT, exclude: ['web/dist/**'] }).sort();
}

export function sourceOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** What a file imports, re-exports, or imports while it runs. */
export function importsOf(file: string): Import[] {
  const source = sourceOf(file);
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]!.message}`);
  const found = new Map<string, Import>();
  const add = (specifier: string, typeOnly: boolean): void => {
    const to = targetOf(file, specifier);
    found.set(to, { from: file, to, typeOnly: typeOnly && (found.get(to)?.typeOnly ?? true) });
  };
  for (const { moduleRequest, entries } of module.staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  for (const { moduleRequest } of module.dynamicImports)
    add(source.slice(moduleRequest.start + 1, moduleRequest.end - 1), false);
  return [...found.values()];
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
