import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Shell } from './components/shell.tsx';
import { CrashPage, NotFoundPage } from './pages/astray.tsx';
import {
  articleSearch,
  checkSearch,
  filterSearch,
  overviewSearch,
  parseSearch,
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
const measuresRoute = createRoute({
  getParentRoute: () => root,
  path: '/measures',
  component: lazyRouteComponent(() => import('./pages/measures.tsx'), 'MeasuresPage'),
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

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      overviewRoute,
      articleRoute,
      addRoute,
      measuresRoute,
      checksRoute,
      checkRoute,
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
