import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import compileMessage from 'icu-minify/compile';

const messagesFolder = fileURLToPath(new URL('../src/messages/', import.meta.url));

/**
 * Writes `src/messages/catalogue.gen.ts`, which merges `src/messages/en/<feature>.json` into one typed object,
 * one namespace a file. It exists so that a feature adds its text by adding a file, and nothing else.
 */
export function writeMessageCatalogue() {
  const features = readdirSync(path.join(messagesFolder, 'en'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

  const text = [
    '// Generated from src/messages/en/*.json by tooling/message-catalogue.mjs. Do not edit.',
    ...features.map((feature) => `import ${camelCase(feature)} from './en/${feature}.json';`),
    '',
    `export const englishMessages = { ${features.map(camelCase).join(', ')} };`,
    '',
  ].join('\n');

  const file = path.join(messagesFolder, 'catalogue.gen.ts');
  if (readIfThere(file) !== text) writeFileSync(file, text);
}

/**
 * A Vite plugin that keeps the catalogue in step while building and while developing, and compiles the messages, so that
 * the page needs no parser for them and a broken one fails the build.
 */
export function messageCatalogue() {
  return {
    name: 'stoa-message-catalogue',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
      },
    }),
    configResolved: writeMessageCatalogue,
    transform(text, id) {
      if (!id.startsWith(messagesFolder) || !id.endsWith('.json')) return undefined;
      return { code: JSON.stringify(compiled(JSON.parse(text), path.basename(id))), map: null };
    },
    configureServer(server) {
      const refresh = (file) => {
        if (file.startsWith(path.join(messagesFolder, 'en'))) writeMessageCatalogue();
      };
      server.watcher.on('add', refresh).on('unlink', refresh);
    },
  };
}

function compiled(messages, at) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => {
      if (typeof message === 'object') return [key, compiled(message, `${at} ${key}`)];
      try {
        return [key, compileMessage(message)];
      } catch (error) {
        throw new Error(`The message ${key} of ${at} is not valid: ${error.message}`);
      }
    }),
  );
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeMessageCatalogue();
