import type { ArticleQuery, Filters } from '../../server/contract.ts';

/** One page of what the articles that pass the filters hold. */
export type Paged = Filters & Pick<ArticleQuery, 'limit' | 'offset'>;
