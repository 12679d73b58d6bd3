import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { except } from 'hono/combine';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import type { Logger } from 'pino';
import type { ActionContext } from './actions/context.ts';
import { createSources } from './actions/sources.ts';
import type { Detector } from './analysis/languages/detect.ts';
import type { Evaluation } from './contract/evaluation.ts';
import type { Norms } from './contract.ts';
import { asCadrageError, CadrageError } from './errors.ts';
import { loggable, logRequests } from './log.ts';
import { refuse } from './problem.ts';
import { api } from './routes/api.ts';
import { articles } from './routes/articles.ts';
import { checks } from './routes/checks.ts';
import { corpus } from './routes/corpus.ts';
import { demonstration } from './routes/demonstration.ts';
import { docs } from './routes/docs.ts';
import { drafts } from './routes/drafts.ts';
import { evaluation } from './routes/evaluation.ts';
import { exportFiles } from './routes/export.ts';
import { health } from './routes/health.ts';
import { norms } from './routes/norms.ts';
import { outlets } from './routes/outlets.ts';
import { scores } from './routes/scores.ts';
import { session } from './routes/session.ts';
import { sources } from './routes/sources.ts';
import { targets } from './routes/targets.ts';
import { web } from './routes/web.ts';
import { createGuard, type Guard } from './security/guard.ts';
import { strictHeaders } from './security/headers.ts';
import { allowHosts } from './security/hosts.ts';
import { sameOrigin } from './security/origin.ts';

export interface AppOptions extends ActionContext {
  log: Logger;
  /** What the server is bound to. */
  address: string;
  /** Names besides those of loopback that requests may be addressed to. */
  hosts?: readonly string[];
  /** Guards every read and write under /api but health and sign-in. */
  token?: string;
  /** The folder of the built dashboard; without it there is only the API. */
  dashboard?: string;
  /** The folder of the demonstration corpus. */
  demonstration: string;
  /** Tells the language of a file that is read to be checked. */
  detector: Detector;
  /** The references that figures are placed in. */
  norms: Norms[];
  /** How well the engine reads annotated texts. */
  evaluation: Evaluation;
}

/** What `hc` in the web knows of the API. */
export type AppType = ReturnType<typeof mounted>;

/** The whole server as a function of a request: no port, no process. */
export function createApp({ log, address, hosts = [], token, dashboard, ...served }: AppOptions) {
  const guard = createGuard(token);
  const app = new OpenAPIHono();
  app.onError((thrown, c) => refuse(c, told(thrown, c, log)));
  app.notFound((c) => refuse(c, new CadrageError('not_found')));

  app.use(requestId(), logRequests(log), strictHeaders, allowHosts(address, hosts), sameOrigin);
  app.use(
    '/api/*',
    notKept,
    except(['/api/session', '/api/healthz'], guard.middleware),
    methodNotAllowed({ app, onMethodNotAllowed }),
  );
  app.route('/', health());
  mounted(app, { log, ...served }, guard);
  app.route('/api', docs(app));
  app.all('/api/*', (c) => refuse(c, new CadrageError('not_found')));
  if (dashboard !== undefined) app.route('/', web(dashboard));
  return app;
}

type Served = ActionContext & Pick<AppOptions, 'demonstration' | 'detector' | 'norms' | 'evaluation' | 'log'>;

function mounted(
  app: OpenAPIHono,
  { demonstration: folder, detector, norms: known, evaluation: scored, log, ...context }: Served,
  guard: Guard,
) {
  const readSources = createSources(context.db);
  const routes = api()
    .route('/', health())
    .route('/', session(guard))
    .route('/', articles(context))
    .route('/', drafts(detector))
    .route('/', outlets(context))
    .route('/', scores(context))
    .route('/', sources(context, readSources))
    .route('/', targets(context))
    .route('/', corpus(context))
    .route('/', norms(known))
    .route('/', evaluation(scored))
    .route(
      '/',
      exportFiles(context, readSources, (thrown) =>
        log.error({ err: loggable(thrown) }, 'an export was broken off'),
      ),
    )
    .route('/', demonstration(context, folder))
    .route('/', checks(context));
  return app.route('/api', routes);
}

/** Answers change with every article that is added, and are nobody's but the one who asked. */
const notKept: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('cache-control', 'no-store');
};

function onMethodNotAllowed(c: Context, methods: string[]): Response {
  c.header('allow', methods.join(', '));
  return refuse(c, new CadrageError('method_not_allowed'));
}

/** The error as it is answered; what nobody foresaw, or no user can mend, is logged. */
function told(thrown: unknown, c: Context, log: Logger): CadrageError {
  const error = thrown instanceof HTTPException ? unread(thrown) : asCadrageError(thrown);
  if (error.status >= 500)
    log.error({ requestId: c.get('requestId'), code: error.code, err: loggable(thrown) }, 'request failed');
  return error;
}

/** Hono's own refusals: a body that is not what its content type says, or of a type that is not taken. */
function unread(thrown: HTTPException): CadrageError {
  if (thrown.status >= 500) return new CadrageError('internal', undefined, { cause: thrown });
  return new CadrageError(/JSON/.test(thrown.message) ? 'invalid_json' : 'invalid_request', undefined, {
    cause: thrown,
  });
}
