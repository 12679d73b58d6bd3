import type { Lang } from '../../server/analysis/types.ts';
import type { T } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import type { Intake, Row } from '../shapes/intake.ts';
import { type Outcome, outcomeOf, remedyOf, tallyOf, type Work } from '../shapes/intake-tally.ts';

/** How far the work has come: "37 of 400 read, 2 refused". */
export function workWords(t: T, lang: Lang, intake: Intake, work: Work): string {
  const { doing, done } = work;
  const total = whole(work.total, lang);
  const { added, existing, refused } = outcomeOf(intake);
  const unread = intake.rows.filter(({ stage, left }) => stage === 'unread' && !left).length;
  const count = { reading: done - unread, adding: added, removing: done }[doing];
  return [
    t(`add.work.${doing}`, { count, n: whole(count, lang), total }),
    ...(doing === 'adding' ? outcomeParts(t, lang, { added: 0, existing, refused }) : []),
    ...(doing === 'reading' && unread > 0
      ? [t('add.tally.refused', { count: unread, n: whole(unread, lang) })]
      : []),
  ].join(', ');
}

const TOLD = ['ready', 'needs', 'refused', 'leftOut', 'added', 'existing'] as const;

/** What the list holds: "12 files: 9 ready, 2 to complete, 1 refused". */
export function tallyWords(t: T, lang: Lang, intake: Intake): string {
  const tally = tallyOf(intake);
  const n = (count: number) => ({ count, n: whole(count, lang) });
  const parts = TOLD.filter((look) => tally[look] > 0).map((look) => t(`add.tally.${look}`, n(tally[look])));
  const files = t('add.tally.files', n(intake.rows.length));
  return parts.length > 0 ? t('add.tally.sentence', { files, parts: parts.join(', ') }) : files;
}

/** What the last adding came to, or that it was taken out again; null where there was none. */
export function outcomeWords(t: T, lang: Lang, intake: Intake): string | null {
  const { undone } = intake;
  if (undone > 0) return t('add.outcome.undone', { count: undone, n: whole(undone, lang) });
  const parts = outcomeParts(t, lang, outcomeOf(intake));
  return parts.length > 0 ? `${parts.join(', ')}.` : null;
}

/** "38 articles were added", "1 was already there", "2 were refused". */
function outcomeParts(t: T, lang: Lang, outcome: Outcome): string[] {
  return (['added', 'existing', 'refused'] as const)
    .filter((kind) => outcome[kind] > 0)
    .map((kind) => t(`add.outcome.${kind}`, { count: outcome[kind], n: whole(outcome[kind], lang) }));
}

/** What is wrong with a file, and what can be done about it; null where nothing is. */
export function errorWords(t: T, row: Row): string | null {
  if (!row.refusal || row.left) return null;
  return `${t(`errors.${row.refusal.code}`)} ${t(`add.remedies.${remedyOf(row)}`)}`;
}
