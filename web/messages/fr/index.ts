import type { messages as english } from '../en/index.ts';
import add from './add.json' with { type: 'json' };
import article from './article.json' with { type: 'json' };
import check from './check.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import evaluation from './evaluation.json' with { type: 'json' };
import exported from './export.json' with { type: 'json' };
import measures from './measures.json' with { type: 'json' };
import method from './method.json' with { type: 'json' };
import overview from './overview.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };
import scores from './scores.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import taxonomies from './taxonomies.json' with { type: 'json' };

/** Every word of the interface in French: the same keys. */
export const messages: typeof english = {
  add,
  article,
  check,
  common,
  errors,
  evaluation,
  export: exported,
  measures,
  method,
  overview,
  rules,
  scores,
  sources,
  ...taxonomies,
};
