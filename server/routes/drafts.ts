import { createRoute, z } from '@hono/zod-openapi';
import type { Detector } from '../analysis/languages/detect.ts';
import { draft } from '../contract.ts';
import { extract, withLanguage } from '../extract/index.ts';
import { api, json, refusal } from './api.ts';
import { limits } from './limits.ts';

const upload = z.object({
  file: z.instanceof(File).meta({ type: 'string', format: 'binary', description: 'An article' }),
});

const read = createRoute({
  method: 'post',
  path: '/drafts',
  summary: 'Read an article from a file, to be checked before it is added; nothing is stored',
  middleware: [limits.file] as const,
  request: { body: { required: true, content: { 'multipart/form-data': { schema: upload } } } },
  responses: {
    200: json(draft, 'What was read'),
    413: refusal('The file or its text is too long'),
    415: refusal('Files of this kind are not read'),
    422: refusal('The file is not text, or holds no article'),
  },
});

export function drafts(detector: Detector) {
  return api().openapi(read, async (c) => {
    const { file } = c.req.valid('form');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = extract(bytes, { filename: file.name, contentType: file.type });
    return c.json(withLanguage(read, detector), 200);
  });
}
