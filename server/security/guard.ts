import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { CadrageError } from '../errors.ts';
import { peerOf } from './peer.ts';

const COOKIE = 'cadrage_session';
const THIRTY_DAYS = 30 * 24 * 60 * 60;
/** Wrong tokens that one address may send before it has to wait. */
const ATTEMPTS = { points: 10, duration: 15 * 60 };

export interface Guard {
  /** Whether there is a token at all. */
  required: boolean;
  /** Refuses with `unauthorised` what has neither the token nor the cookie. */
  middleware: MiddlewareHandler;
  admits(c: Context): Promise<boolean>;
  /** @throws CadrageError `unauthorised` or `too_many_attempts` */
  signIn(c: Context, token: string): Promise<void>;
  signOut(c: Context): void;
}

/**
 * Guards the API with the server's token, if it has one. The cookie holds the time at which it runs
 * out, signed with the token: nothing is kept here, and another token ends every session.
 */
export function createGuard(token: string | undefined): Guard {
  if (token === undefined) return OPEN;
  const failures = new RateLimiterMemory(ATTEMPTS);

  async function compare(c: Context, given: string): Promise<void> {
    const peer = peerOf(c);
    const failed = await failures.get(peer);
    if (failed !== null && failed.consumedPoints >= ATTEMPTS.points)
      throw new CadrageError('too_many_attempts');
    if (same(given, token!)) return;
    await failures.penalty(peer);
    throw new CadrageError('unauthorised');
  }

  async function check(c: Context): Promise<void> {
    const [, bearer] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (bearer !== undefined) return compare(c, bearer);
    const expiry = await getSignedCookie(c, token!, COOKIE);
    if (!(Number(expiry) > Date.now())) throw new CadrageError('unauthorised');
  }

  return {
    required: true,
    async middleware(c, next) {
      await check(c);
      await next();
    },
    admits: (c) =>
      check(c).then(
        () => true,
        () => false,
      ),
    async signIn(c, given) {
      await compare(c, given);
      await setSignedCookie(c, COOKIE, String(Date.now() + THIRTY_DAYS * 1000), token, {
        ...attributes(c),
        maxAge: THIRTY_DAYS,
      });
    },
    signOut: (c) => void deleteCookie(c, COOKIE, attributes(c)),
  };
}

/** Where there is no token everybody is let in: the server is then on loopback. */
const OPEN: Guard = {
  required: false,
  middleware: (_, next) => next(),
  admits: async () => true,
  signIn: async () => {},
  signOut: () => {},
};

/** `Secure` where a proxy says that the browser came over TLS; over plain HTTP it would lose the cookie. */
function attributes(c: Context) {
  const secure = c.req.header('x-forwarded-proto') === 'https';
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
}

/** In a time that says nothing of where they differ, nor of how long the token is. */
function same(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
