/**
 * A second process for the tests of the lock and of sudden death. `hold` opens the folder, says so
 * and stays; `write` adds articles with their analyses until it is killed, one line for each that
 * is done; `open` opens and closes.
 */
import { connect } from '../../db/client.ts';
import { DatabaseError } from '../../db/errors.ts';

const [what, dataDir] = process.argv.slice(2);
try {
  const db = await connect({ dataDir });
  process.stdout.write('opened\n');
  if (what === 'hold') setInterval(() => {}, 1000);
  if (what === 'open') await db.close();
  if (what === 'write') {
    // Those that only open the folder start sooner without what writing needs.
    const { storeArticleWithAnalysis } = await import('../../db/queries/store-article.ts');
    const { anArticle, fullAnalysis } = await import('./articles.ts');
    const analysis = fullAnalysis('fr');
    for (;;) {
      const { id } = await storeArticleWithAnalysis(
        db,
        anArticle({ outlet: crypto.randomUUID(), text: `Texte ${crypto.randomUUID()}` }),
        analysis,
      );
      process.stdout.write(`${id}\n`);
    }
  }
} catch (error) {
  process.stdout.write(error instanceof DatabaseError ? `${error.code} ${error.detail}\n` : `${error}\n`);
  process.exitCode = 1;
}
