import { availableParallelism } from 'node:os';
import { connect } from '../../db/client.ts';
import { deleteInvented } from '../../db/queries/delete-invented.ts';
import { loadDemonstration } from '../actions/load-demonstration.ts';
import { readSettings } from '../env.ts';
import { createAnalyst } from '../jobs/analyst.ts';
import { print } from './output.ts';

/** `cadrage demonstration`: loads or removes the invented articles, and says how many. */
export async function demonstrate(what: 'load' | 'remove'): Promise<void> {
  const { databaseUrl, dataDir, demonstration } = readSettings(process.env);
  const db = await connect({ url: databaseUrl, dataDir });
  try {
    await print(what === 'remove' ? `${await deleteInvented(db)} removed.\n` : await load());
  } finally {
    await db.close();
  }

  async function load(): Promise<string> {
    const analyst = await createAnalyst({ threads: availableParallelism() });
    try {
      return `${await loadDemonstration({ db, analyst }, demonstration)} added.\n`;
    } finally {
      await analyst.close();
    }
  }
}
