import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isLoopback } from './security/hosts.ts';

/** The server cannot start as it was told to; the message says what to change. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const SHORTEST_TOKEN = 16;
const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const settings = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce
      .number('PORT must be a number from 0 to 65535.')
      .int('PORT must be a whole number.')
      .min(0, 'PORT must be a number from 0 to 65535.')
      .max(65535, 'PORT must be a number from 0 to 65535.')
      .default(4173),
    DATABASE_URL: z
      .string()
      .regex(
        /^postgres(ql)?:\/\//,
        'DATABASE_URL must begin with postgres:// (without it the embedded database is used).',
      )
      .optional(),
    CADRAGE_DATA: z.string().default(inProject('data')),
    CADRAGE_TOKEN: z
      .string()
      .min(SHORTEST_TOKEN, `CADRAGE_TOKEN must have at least ${SHORTEST_TOKEN} characters.`)
      .regex(/^[\x21-\x7e]*$/, 'CADRAGE_TOKEN must be of letters, digits and signs of ASCII, without spaces.')
      .optional(),
    CADRAGE_HOSTS: z.string().default(''),
    LOG_LEVEL: z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent.',
      )
      .optional(),
  })
  .refine((s) => s.CADRAGE_TOKEN !== undefined || isLoopback(s.HOST), {
    error: ({ input }) =>
      `HOST=${(input as { HOST: string }).HOST} lets other machines in: set CADRAGE_TOKEN to a secret of at least ${SHORTEST_TOKEN} characters, or leave HOST out to listen on this machine only.`,
  });

/** How the server is set up. */
export interface Settings {
  host: string;
  port: number;
  /** A Postgres; without it the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  dataDir: string;
  token: string | undefined;
  /** Host names besides those of loopback that requests may be addressed to. */
  hosts: string[];
  logLevel: string | undefined;
  /** Folders of the project: the built dashboard, the demonstration corpus. */
  dashboard: string;
  demonstration: string;
}

/**
 * Reads the environment; a variable that is empty counts as one that is not set.
 * @throws SettingsError with one sentence for each value that cannot be used
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const read = settings.safeParse(Object.fromEntries(given));
  if (!read.success) throw new SettingsError(read.error.issues.map(({ message }) => message).join('\n'));
  const { data } = read;
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.CADRAGE_DATA,
    token: data.CADRAGE_TOKEN,
    hosts: data.CADRAGE_HOSTS.split(/[\s,]+/).filter(Boolean),
    logLevel: data.LOG_LEVEL,
    dashboard: inProject('web/dist'),
    demonstration: inProject('corpus/articles'),
  };
}
