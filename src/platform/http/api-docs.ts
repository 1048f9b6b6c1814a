import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Router } from 'express';
import { compressStream, writeJson } from './write-answer';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Stoa: the API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
    <link rel="icon" href="/api/docs/favicon-32x32.png">
  </head>
  <body>
    <div id="documents"></div>
    <noscript>This page needs JavaScript. The document itself is at <a href="/api/openapi.json">/api/openapi.json</a>.</noscript>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/show-documents.js"></script>
  </body>
</html>
`;

/** A file of its own, because the security policy lets no page run scripts that stand in it. */
const showDocuments = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#documents',
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});
`;

const shownFiles: { readonly [name: string]: string } = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** The OpenAPI document, and a page that shows it, from our own origin alone. */
export function apiDocs(describe: () => unknown): Router {
  const router = Router();
  let description: unknown;
  router.get('/api/openapi.json', (request, response) => {
    description ??= describe();
    writeJson(request, response, { status: 200, cacheControl: 'no-cache' }, description);
  });
  router.get('/api/docs', (request, response) => {
    compressStream(request, response, () => {});
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(page);
  });
  router.get('/api/docs/show-documents.js', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.type('text/javascript').send(showDocuments);
  });
  for (const [name, contentType] of Object.entries(shownFiles)) {
    router.get(`/api/docs/${name}`, (request, response) => {
      compressStream(request, response, () => {});
      response.setHeader('Cache-Control', 'public, max-age=86400');
      response.setHeader('Content-Type', contentType);
      response.send(readDocumentFile(name));
    });
  }
  return router;
}

/** Read when it is asked for: the page is opened seldom, and its script alone has more than a megabyte. */
function readDocumentFile(name: string): Buffer {
  const folder = path.dirname(require.resolve('swagger-ui-dist/package.json'));
  return readFileSync(path.join(folder, name));
}
