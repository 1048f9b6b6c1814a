/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  setupFiles: ['reflect-metadata'],
  testTimeout: 20_000,
  transform: {
    '^.+\\.(m?[jt]s)$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
        },
      },
    ],
  },
  // ESM-only packages: on Node below 24.9 jest cannot require() them, so SWC turns them into CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|croner|uuidv7|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|@digitalbazaar|base58-universal|base64url-universal|ky)/)',
  ],
};
