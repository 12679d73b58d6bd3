import enAdd from './en/add.json' with { type: 'json' };
import enArticle from './en/article.json' with { type: 'json' };
import enCommon from './en/common.json' with { type: 'json' };
import enErrors from './en/errors.json' with { type: 'json' };
import enMeasures from './en/measures.json' with { type: 'json' };
import enOverview from './en/overview.json' with { type: 'json' };
import enRules from './en/rules.json' with { type: 'json' };
import enScores from './en/scores.json' with { type: 'json' };
import enTaxonomies from './en/taxonomies.json' with { type: 'json' };
import frAdd from './fr/add.json' with { type: 'json' };
import frArticle from './fr/article.json' with { type: 'json' };
import frCommon from './fr/common.json' with { type: 'json' };
import frErrors from './fr/errors.json' with { type: 'json' };
import frMeasures from './fr/measures.json' with { type: 'json' };
import frOverview from './fr/overview.json' with { type: 'json' };
import frRules from './fr/rules.json' with { type: 'json' };
import frScores from './fr/scores.json' with { type: 'json' };
import frTaxonomies from './fr/taxonomies.json' with { type: 'json' };

/** Every word of the interface, a file an area and language. English gives the keys their type. */
export const en = {
  add: enAdd,
  article: enArticle,
  common: enCommon,
  errors: enErrors,
  measures: enMeasures,
  overview: enOverview,
  rules: enRules,
  scores: enScores,
  ...enTaxonomies,
};
export const fr: typeof en = {
  add: frAdd,
  article: frArticle,
  common: frCommon,
  errors: frErrors,
  measures: frMeasures,
  overview: frOverview,
  rules: frRules,
  scores: frScores,
  ...frTaxonomies,
};
