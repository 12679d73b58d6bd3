import { OpenAPIHono, z } from '@hono/zod-openapi';
import { problem } from '../contract.ts';
import { CadrageError } from '../errors.ts';

/** A router whose requests are checked against their schemas before a handler sees them. */
export function api() {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const fields = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
      throw new CadrageError('invalid_request', undefined, { fields });
    },
  });
}

/** The address of one thing, by its id. */
export const byId = z.object({ id: z.string() });

/** A successful answer in the description of a route. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** The JSON body of a request, which may not be left out. */
export function body<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } };
}

/** A refusal in the description of a route. */
export function refusal(description: string) {
  return { description, content: { 'application/problem+json': { schema: problem } } };
}
