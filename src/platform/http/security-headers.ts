import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/** Hosts that pages may reach beside their own, as a storage or a payment page asks for. */
export interface ContentSources {
  readonly images?: readonly string[];
  readonly media?: readonly string[];
  readonly connections?: readonly string[];
  readonly formTargets?: readonly string[];
}

export interface SecurityHeadersOptions {
  /** Whether people reach the platform by https, which browsers are then told to insist on. */
  readonly isHttps: boolean;
  readonly sources?: ContentSources;
}

/**
 * The headers that every answer bears, computed once: helmet's, with a policy under which a page runs its own scripts
 * and nothing else. Calling helmet for each request would cost as much as answering it.
 */
export function securityHeaders(options: SecurityHeadersOptions): readonly (readonly [string, string])[] {
  const { sources = {} } = options;
  const headers: [string, string][] = [];
  const middleware = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...(sources.images ?? [])],
        mediaSrc: ["'self'", 'blob:', ...(sources.media ?? [])],
        connectSrc: ["'self'", ...(sources.connections ?? [])],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'", 'https://checkout.stripe.com', ...(sources.formTargets ?? [])],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    // What only browsers and plug-ins long gone have read.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: options.isHttps && { maxAge: 31_536_000, includeSubDomains: true },
  });
  const recorder = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => {},
  };
  middleware({} as IncomingMessage, recorder as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}
