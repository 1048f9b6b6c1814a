import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messageCatalogue } from './tooling/message-catalogue.mjs';

/** Where API calls go while developing. */
const server = process.env.STOA_SERVER ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [messageCatalogue(), react(), tailwindcss()],
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      ...Object.fromEntries(
        ['/api', '/health', '/.well-known', '/sandbox', '/files'].map((prefix) => [
          prefix,
          { target: server },
        ]),
      ),
      // One address, as RFC 8058 wants it: opened it is a page of the client, posted to it is the server's.
      '/unsubscribe': {
        target: server,
        bypass: ({ method, url }) => (method === 'POST' ? undefined : url),
      },
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The content security policy has no `data:` sources: every asset is a file of its own.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
});
