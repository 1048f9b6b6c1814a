// Runs a TypeScript file of ours (benchmarks, the chaos run) without building it: node scripts/run-typescript.mjs <file> [arguments]
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
const Module = require('node:module');

const options = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
  },
};
Module._extensions['.ts'] = (module, filename) => {
  const source = require('node:fs').readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...options, filename }).code, filename);
};
process.setSourceMapsEnabled(true);

const [file, ...rest] = process.argv.slice(2);
const full = path.resolve(root, file);
process.argv = [process.argv[0], full, ...rest];
require('reflect-metadata');
require(full);
