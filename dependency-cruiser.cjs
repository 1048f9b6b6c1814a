/** The borders of DESIGN, each with its remedy. */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that import each other in a circle cannot be understood alone. Move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'platform-knows-no-module',
      comment:
        'The platform serves every module and knows none. Let the module declare it in its manifest instead.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/modules/' },
    },
    {
      name: 'only-contracts-cross',
      comment:
        "Another module is known by its contract alone. Ask its API, listen to its events, or keep a small table of one's own.",
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/(?!\\1\\.contract\\.ts$)', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'A domain decides; it neither reads nor writes. Load before, save after.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/(modules/[^/]+/(data|commands|queries|handlers|http)|platform/(database|http|events|storage|mail))/',
      },
    },
    {
      name: 'orm-only-in-data',
      comment: 'SQL lives in data/, where its indexes are in sight. Give the repository a method.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: '/(data|testing)/|\\.test\\.ts$|/sandbox/' },
      to: { path: 'node_modules/(drizzle-orm|pg)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.ts$' },
  },
};
