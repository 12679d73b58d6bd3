import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The address at the other end of the connection; all the same where there is none, as in a test. */
export function peerOf(c: Context): string {
  return (c.env?.incoming && getConnInfo(c).remote.address) || 'unknown';
}
