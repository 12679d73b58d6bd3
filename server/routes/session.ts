import { createRoute } from '@hono/zod-openapi';
import { session as sessionSchema, signIn } from '../contract.ts';
import type { Guard } from '../security/guard.ts';
import { api, body, json, refusal } from './api.ts';
import { limits } from './limits.ts';

const state = createRoute({
  method: 'get',
  path: '/session',
  summary: 'Whether a token is needed here, and whether this request has what it takes',
  responses: { 200: json(sessionSchema, 'How things stand') },
});

const open = createRoute({
  method: 'post',
  path: '/session',
  summary: 'Sign in with the token of the server; a cookie remembers it',
  middleware: [limits.token] as const,
  request: { body: body(signIn) },
  responses: {
    200: json(sessionSchema, 'Signed in'),
    401: refusal('The token is not the right one'),
    429: refusal('Too many wrong tokens came from this address'),
  },
});

const close = createRoute({
  method: 'delete',
  path: '/session',
  summary: 'Sign out',
  responses: { 204: { description: 'The cookie is taken back' } },
});

export function session(guard: Guard) {
  return api()
    .openapi(state, async (c) => c.json({ required: guard.required, signedIn: await guard.admits(c) }, 200))
    .openapi(open, async (c) => {
      await guard.signIn(c, c.req.valid('json').token);
      return c.json({ required: guard.required, signedIn: true }, 200);
    })
    .openapi(close, (c) => {
      guard.signOut(c);
      return c.body(null, 204);
    });
}
