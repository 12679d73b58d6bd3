import { codeCheckItem, findCheckItem } from '../../db/queries/code-check-item.ts';
import type { Span } from '../analysis/types.ts';
import type { CheckCode } from '../contract/check.ts';
import { CadrageError } from '../errors.ts';
import type { CheckKind } from '../vocabulary.ts';
import type { ActionContext } from './context.ts';

/**
 * Keeps what a reader says of a sentence of a check; null takes it away.
 * @throws CadrageError `not_found`; `invalid_request` where it is no code of such a check or marks words outside the sentence
 */
export async function codeSentence(
  { db }: Pick<ActionContext, 'db'>,
  check: string,
  position: number,
  code: CheckCode | null,
): Promise<void> {
  const item = await findCheckItem(db, check, position);
  if (!item) throw new CadrageError('not_found');
  const message = code === null ? undefined : faultOf(code, item);
  if (message !== undefined)
    throw new CadrageError('invalid_request', undefined, { fields: [{ path: 'code', message }] });
  if (!(await codeCheckItem(db, check, position, code))) throw new CadrageError('not_found');
}

function faultOf(code: CheckCode, sentence: Span & { kind: CheckKind }): string | undefined {
  if (code === 'unsure') return undefined;
  if (typeof code === 'string')
    return sentence.kind === 'sentences' ? undefined : 'this check marks attributions, it has no labels';
  if (sentence.kind === 'sentences') return 'this check labels sentences';
  const inside = ({ start, end }: Span): boolean =>
    start < end && start >= sentence.start && end <= sentence.end;
  return code.every(({ content, source }) => [...content, ...source].every(inside))
    ? undefined
    : 'words outside the sentence are marked';
}
