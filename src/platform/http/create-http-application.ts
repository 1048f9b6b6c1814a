import { tmpdir } from 'node:os';
import express, { type Express, type RequestHandler, type Router } from 'express';
import { type DependencyContainer, container as rootContainer } from 'tsyringe';
import type { PlatformConfiguration } from '../config/platform-configuration';
import { platformErrors } from '../errors/platform-errors';
import { healthRoutes } from '../health/health.routes';
import { HealthRegistry } from '../health/health-registry';
import type { Logger } from '../logging/logger';
import type { ModuleManifest } from '../module/define-module';
import type { Clock } from '../time/clock';
import { apiDocs } from './api-docs';
import type { Authenticate } from './authenticate';
import { clientFiles } from './client-files';
import { addressOfRoute, Endpoint, type EndpointSource } from './endpoint';
import { httpErrors } from './http-errors';
import { LiveStreams } from './live-streams';
import { openRequest } from './open-request';
import { type DescribedModule, describeApi } from './openapi';
import { answerProblems } from './problems';
import { type RateLimitSettings, RateLimits } from './rate-limits';
import type { HttpCommandMemory } from './repeatable-command';
import type { Route } from './route';
import { RouteTable } from './route-table';
import { type ContentSources, securityHeaders } from './security-headers';

export interface HostedModule {
  readonly manifest: Pick<ModuleManifest, 'name' | 'purpose' | 'routes'>;
  readonly container: DependencyContainer;
  readonly commands: HttpCommandMemory;
}

export interface PlatformRoutes {
  readonly routes: readonly Route[];
  readonly container: DependencyContainer;
  /** Without it, an `Idempotency-Key` has no meaning for these routes. */
  readonly commands?: HttpCommandMemory;
}

export interface HttpApplicationOptions {
  readonly modules: readonly HostedModule[];
  readonly platformRoutes?: readonly PlatformRoutes[];
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly configuration: PlatformConfiguration;
  readonly health: HealthRegistry;
  /** The built client; undefined where this process serves none. */
  readonly clientFolder?: string | undefined;
  /** Routers for what routes cannot say, such as a page of the sandbox; they come after all routes. */
  readonly extraRouters?: readonly { readonly path: string; readonly router: Router }[];
  readonly rateLimits?: RateLimitSettings;
  /** The only names that this process answers to (RFC 9110, section 7.4); any unless given. */
  readonly servedHosts?: readonly string[];
  /** Hosts that pages may reach beside their own. */
  readonly contentSources?: ContentSources;
  /** Given to `stopServer` too, so that shutdown ends the streams. */
  readonly liveStreams?: LiveStreams;
  /** Where uploads lie while their request lasts; the system's folder for temporary files unless stated. */
  readonly uploadFolder?: string;
  /** Whether answers are compared with what their routes declare; as the configuration's `isDevelopment` unless stated. */
  readonly checksAnswers?: boolean;
  readonly deadlineMilliseconds?: number;
}

/**
 * The whole HTTP surface of a process. Everything that routes need is made here, so that what is missing fails the start.
 * Serve it by `createServer`, which makes Express fast.
 */
export function createHttpApplication(options: HttpApplicationOptions): Express {
  const { clock, logger, configuration, health, deadlineMilliseconds = 10_000 } = options;
  const application = express();
  application.disable('x-powered-by');
  application.set('trust proxy', configuration.trustedProxies);
  application.set('query parser', 'simple');
  const isHttps = configuration.publicUrl?.startsWith('https:') ?? false;
  const headers = securityHeaders({
    isHttps,
    ...(options.contentSources && { sources: options.contentSources }),
  });
  const dispatched = dispatch(tableOf(options, isHttps, deadlineMilliseconds));
  const routes = options.servedHosts ? refuseOtherHosts(options.servedHosts, dispatched) : dispatched;
  application.use(openRequest({ clock, logger, health, headers, deadlineMilliseconds }, routes));
  application.use(apiDocs(() => describeApi(describedModules(options))));
  for (const { path, router } of options.extraRouters ?? []) application.use(path, router);
  if (options.clientFolder !== undefined) application.use(clientFiles(options.clientFolder));
  application.use((_request, _response, next) => next(platformErrors.routeNotFound()));
  application.use(answerProblems(logger, { showsCauses: configuration.isDevelopment }));
  return application;
}

/** A page elsewhere that has its own name point at this machine (DNS rebinding) gets nothing. */
function refuseOtherHosts(served: readonly string[], serve: RequestHandler): RequestHandler {
  return (request, response, next) =>
    served.includes(request.hostname) ? serve(request, response, next) : next(platformErrors.hostNotServed());
}

/** What the documents tell of: the modules and what the platform itself answers. */
export function describedModules(
  options: Pick<HttpApplicationOptions, 'modules' | 'platformRoutes'>,
): DescribedModule[] {
  const platformRoutes = (options.platformRoutes ?? []).flatMap(({ routes }) => routes);
  return [
    ...options.modules.map(({ manifest }) => manifest),
    {
      name: 'platform',
      purpose: 'What the process itself answers.',
      routes: [...platformRoutes, ...healthRoutes],
    },
  ];
}

function tableOf(
  options: HttpApplicationOptions,
  isHttps: boolean,
  deadlineMilliseconds: number,
): RouteTable<Endpoint> {
  const { configuration } = options;
  const surroundings = {
    authenticate: options.authenticate,
    clock: options.clock,
    limits: new RateLimits(
      { isEnabled: true, requestsPerMinute: configuration.requestsPerMinute, ...options.rateLimits },
      options.clock,
    ),
    liveStreams: options.liveStreams ?? new LiveStreams(),
    trustedProxies: configuration.trustedProxies,
    ownOrigins: configuration.publicUrl ? [new URL(configuration.publicUrl).origin] : [],
    isHttps,
    uploadFolder: options.uploadFolder ?? tmpdir(),
    deadlineMilliseconds,
    checksAnswers: options.checksAnswers ?? configuration.isDevelopment,
  };
  const table = new RouteTable<Endpoint>();
  for (const source of sourcesOf(options)) {
    const { method } = source.route;
    table.add(method.toUpperCase(), addressOfRoute(source.route), new Endpoint(source, surroundings));
  }
  return table;
}

function sourcesOf(options: HttpApplicationOptions): EndpointSource[] {
  const healthContainer = rootContainer.createChildContainer();
  healthContainer.register(HealthRegistry, { useValue: options.health });
  const platform: PlatformRoutes[] = [
    ...(options.platformRoutes ?? []),
    { routes: healthRoutes, container: healthContainer },
  ];
  return [
    ...options.modules.flatMap(({ manifest, container, commands }) =>
      manifest.routes.map((route) => ({ module: manifest.name, route, container, commands })),
    ),
    ...platform.flatMap(({ routes, container, commands }) =>
      routes.map((route) => ({ module: 'platform', route, container, commands })),
    ),
  ];
}

/** Hands a request to its route; what no route knows goes on to whatever follows. */
function dispatch(table: RouteTable<Endpoint>): RequestHandler {
  return (request, response, next) => {
    const found = table.find(request.method, request.path);
    switch (found.kind) {
      case 'matched':
        found.endpoint.serve(request, response, found.params).catch(next);
        return;
      case 'unknown':
        next();
        return;
      case 'malformed':
        next(httpErrors.malformedAddress());
        return;
      case 'wrong method':
        // A page of the client may stand where only posts are taken, as RFC 8058 wants it of a link to unsubscribe.
        if (isRead(request.method) && !request.path.startsWith('/api/')) {
          next();
          return;
        }
        response.setHeader('Allow', found.allowed.join(', '));
        if (request.method === 'OPTIONS') response.status(204).end();
        else next(platformErrors.methodNotAllowed({ facts: { allowed: [...found.allowed] } }));
    }
  };
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
