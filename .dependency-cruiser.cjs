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
  access: [],
  desk: ['text', 'model', 'corpus'],
  search: ['text', 'model', 'corpus'],
  proof: ['text', 'model', 'corpus'],
  export: ['text', 'model', 'corpus'],
  graphql: ['access', 'text', 'model', 'corpus', 'desk', 'search', 'proof'],
  sdk: [],
};
const SERVED = [...MAY_IMPORT.graphql, 'reader', 'pipeline', 'identity', 'export', 'graphql'];
MAY_IMPORT.server = SERVED;
MAY_IMPORT.cli = [...SERVED, 'evaluation', 'server', 'sdk'];

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
      // The types and filters of a GraphQL schema name each other, inside functions that run when all are loaded.
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^src/graphql/.+([.]type|-filter[.]input)[.]ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-edges-touch-files-and-network',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|server|sdk)/' },
      to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|process|worker_threads)$' },
    },
    {
      // A server takes a second to load, and `verbatim keys` needs none.
      name: 'commands-are-loaded-when-called',
      severity: 'error',
      from: { path: '^src/cli/(main|run|program)' },
      to: {
        path: '^src/(cli/commands|server/start-server|graphql/schema)',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
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
