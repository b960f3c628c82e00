/** Which folder may import which: STYLE of this project, checked. */
const within = (...folders) => `^(${folders.join('|')})/`

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules import nothing, so that they can be read and tried alone.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'access-reads-domain-only',
      severity: 'error',
      from: { path: '^src/access/' },
      to: {
        path: within(
          'src/portal',
          'src/queries',
          'src/commands',
          'src/server',
          'src/database',
          'collections',
        ),
      },
    },
    {
      name: 'hooks-are-thin',
      severity: 'error',
      from: { path: '^src/hooks/' },
      to: {
        path: within(
          'src/portal/(pages|components|routes)',
          'src/queries',
          'src/server',
          'src/database',
          'collections',
        ),
      },
    },
    {
      name: 'queries-and-commands-know-no-web',
      severity: 'error',
      from: { path: '^src/(queries|commands)/' },
      to: {
        path: '(node_modules/(express|react)/|^src/portal/(pages|components|routes)|^src/server)',
      },
    },
    {
      name: 'pages-are-props-in-html-out',
      comment: 'A page or component may know the types of a query, never call it.',
      severity: 'error',
      from: { path: '^src/portal/(pages|components)/' },
      to: {
        path: '(^src/(queries|commands|server|database|access|hooks)|^collections|node_modules/(payload|express)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'collections-hold-no-logic',
      severity: 'error',
      comment: 'Endpoints are named by a collection like its rules and hooks are.',
      from: { path: '^collections/' },
      to: {
        path: within(
          'src/queries',
          'src/commands',
          'src/server',
          'src/database',
          'src/portal/(pages|components|routes)',
        ),
        pathNot: '^src/commands/.+Endpoints\\.ts$',
      },
    },
    {
      name: 'only-database-knows-the-engine',
      severity: 'error',
      comment: 'The back ends of the search are the other place: DESIGN §9.',
      from: {
        pathNot: '^(src/database|src/search/(sqlite|mongodb)|scripts|tests|bench)',
      },
      to: {
        path: 'node_modules/(@payloadcms/(db-|drizzle)|@libsql|libsql|mongoose|mongodb|drizzle-orm)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|\\.next/|importMap\\.js$)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
