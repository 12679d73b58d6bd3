import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Shell } from './components/shell.tsx';
import { CrashPage, NotFoundPage } from './pages/astray.tsx';
import {
  articleSearch,
  checkSearch,
  filterSearch,
  methodSearch,
  overviewSearch,
  parseSearch,
  sourceSearch,
  sourcesSearch,
  stringifySearch,
} from './shapes/search.ts';

const root = createRootRouteWithContext<{ queries: QueryClient; asked: string }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});

export const overviewRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('./pages/overview.tsx'), 'OverviewPage'),
});
export const articleRoute = createRoute({
  getParentRoute: () => root,
  path: '/articles/$id',
  validateSearch: articleSearch,
  component: lazyRouteComponent(() => import('./pages/article.tsx'), 'ArticlePage'),
});
const addRoute = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyRouteComponent(() => import('./pages/add.tsx'), 'AddPage'),
});
export const methodRoute = createRoute({
  getParentRoute: () => root,
  path: '/method',
  validateSearch: methodSearch,
  component: lazyRouteComponent(() => import('./pages/method.tsx'), 'MethodPage'),
});
/** Where the definitions of the scores were: links to them, and to one of them, lead on. */
const measuresRoute = createRoute({
  getParentRoute: () => root,
  path: '/measures',
  beforeLoad: ({ location: { hash } }) => {
    throw redirect({ to: '/method', search: { part: 'scores' }, hash, replace: true });
  },
});
const checksRoute = createRoute({
  getParentRoute: () => root,
  path: '/checks',
  validateSearch: filterSearch,
  component: lazyRouteComponent(() => import('./pages/checks.tsx'), 'ChecksPage'),
});
const checkRoute = createRoute({
  getParentRoute: () => root,
  path: '/checks/$id',
  validateSearch: checkSearch,
  component: lazyRouteComponent(() => import('./pages/check.tsx'), 'CheckPage'),
});

const sourcesRoute = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: sourcesSearch,
  component: lazyRouteComponent(() => import('./pages/sources.tsx'), 'SourcesPage'),
});
const sourceRoute = createRoute({
  getParentRoute: () => root,
  path: '/sources/$of/$key',
  validateSearch: sourceSearch,
  component: lazyRouteComponent(() => import('./pages/source.tsx'), 'SourcePage'),
});

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      overviewRoute,
      articleRoute,
      addRoute,
      methodRoute,
      measuresRoute,
      checksRoute,
      checkRoute,
      sourcesRoute,
      sourceRoute,
    ]),
    // The address as it was asked for: the router drops from it what it cannot read.
    context: { queries, asked: window.location.search },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: CrashPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
