/** The layers of ARCHITECTURE.md: each folder of src and the folders it may import. Type imports count. */
const MAY_IMPORT = {
  text: [],
  lexicon: [],
  learning: ['text'],
  model: ['text'],
  reader: ['text', 'model'],
  segmentation: ['text', 'model', 'lexicon'],
  tagging: ['text', 'model', 'learning'],
  recognition: ['text', 'model', 'lexicon', 'learning'],
  quotation: ['text', 'model', 'lexicon', 'learning'],
  identity: ['text', 'model', 'lexicon'],
  pipeline: [
    'text',
    'model',
    'learning',
    'reader',
    'segmentation',
    'tagging',
    'recognition',
    'quotation',
    'identity',
  ],
  evaluation: ['text', 'model'],
  corpus: ['text', 'model'],
  graphql: ['model', 'corpus'],
  sdk: [],
  server: ['text', 'model', 'reader', 'pipeline', 'identity', 'corpus', 'graphql'],
  cli: ['text', 'model', 'reader', 'pipeline', 'identity', 'evaluation', 'corpus', 'graphql', 'server'],
};

const layerRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      // The types of a GraphQL schema name each other, inside functions that run when all are loaded.
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^src/graphql/.+[.]type[.]ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-edges-touch-files-and-network',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|server|sdk)/' },
      to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|process|worker_threads)$' },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
