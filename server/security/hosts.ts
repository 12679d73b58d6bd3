import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { CadrageError } from '../errors.ts';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a server bound to this address is reached from this machine alone. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(\.\d{1,3}){3}$/.test(address);
}

/**
 * Refuses requests that are addressed to another host, which is what DNS rebinding is: a name of the
 * attacker's that leads here. Whatever the port, as a tunnel or a development server may have its own.
 * @param address what the server is bound to; off loopback it is reached by IP addresses, which no
 * rebinding can use, and by `names`
 */
export function allowHosts(address: string, names: readonly string[]): MiddlewareHandler {
  const allowed = new Set([...LOOPBACK_NAMES, ...names].map((name) => name.toLowerCase()));
  const byAddress = !isLoopback(address);
  return async (c, next) => {
    const name = hostname(c.req.header('host'));
    if (name === null || !(allowed.has(name) || (byAddress && isIP(unbracketed(name)) !== 0)))
      throw new CadrageError('forbidden_host');
    await next();
  };
}

/** The name in a Host header, without the port. */
function hostname(host: string | undefined): string | null {
  const [, name] = /^(\[[\da-f:.]+\]|[^:@/\\?#\s]+)(?::\d{1,5})?$/i.exec(host ?? '') ?? [];
  return name?.toLowerCase() ?? null;
}

function unbracketed(name: string): string {
  return name.replace(/^\[|\]$/g, '');
}
