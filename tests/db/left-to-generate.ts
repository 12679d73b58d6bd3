/**
 * Prints what `npm run db:generate` would still write, as JSON. A process of its own: drizzle-kit adds
 * to the prototypes of arrays and strings, which whatever runs beside it would see.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { MIGRATIONS } from '../../db/migrations.ts';
import * as schema from '../../db/schema/index.ts';

const meta = join(MIGRATIONS.migrationsFolder, 'meta');
const newest = (await readdir(meta))
  .filter((name) => name.endsWith('_snapshot.json'))
  .sort()
  .at(-1)!;
const snapshot = JSON.parse(await readFile(join(meta, newest), 'utf8'));
const left = await generateMigration(snapshot, generateDrizzleJson(schema, snapshot.id));
process.stdout.write(JSON.stringify(left));
