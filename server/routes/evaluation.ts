import { createRoute } from '@hono/zod-openapi';
import { type Evaluation, evaluation as evaluationSchema } from '../contract/evaluation.ts';
import { api, json } from './api.ts';

const read = createRoute({
  method: 'get',
  path: '/evaluation',
  summary: 'How well the engine reads annotated texts, a figure a set and measure',
  responses: { 200: json(evaluationSchema, 'The figures, with their sets, intervals and errors') },
});

export function evaluation(known: Evaluation) {
  return api().openapi(read, (c) => c.json(known, 200));
}
