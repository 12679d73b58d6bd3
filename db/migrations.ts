import { fileURLToPath } from 'node:url';

/** The one folder of migrations, for every database; `drizzle-kit generate` writes it from the schema. */
export const MIGRATIONS = { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) };
