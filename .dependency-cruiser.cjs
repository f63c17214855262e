const server =
  '\\.server\\.(ts|tsx)$|^app/(server|worker|migrate)\\.ts$|^app/platform/.*\\.server\\.ts$|^db/';
const nouns =
  '^app/(prospects|companies|imports|calls|callbacks|scripts|sequences|packets|documents|templates|mail|inbox|clients|agreements|consent|tasks|reports|accounts|audit)/';

/** The directions of docs/developer.md, as errors. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|build/' },
    },
    { name: 'db-knows-no-app', severity: 'error', from: { path: '^db/' }, to: { path: '^app/' } },
    {
      name: 'ground-knows-no-noun',
      severity: 'error',
      from: { path: '^app/(ui|i18n|platform)/|^app/jobs/queue' },
      to: { path: nouns },
    },
    {
      name: 'routes-know-no-database',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: '^db/' },
    },
    {
      name: 'routes-know-no-route',
      severity: 'error',
      from: { path: '^app/routes/([^/]+?)(\\.tsx?$|/)' },
      to: { path: '^app/routes/', pathNot: '^app/routes/$1(\\.tsx?$|/)' },
    },
    {
      name: 'nouns-know-no-route',
      severity: 'error',
      from: { path: nouns },
      to: { path: '^app/(routes/|server|worker|root)' },
    },
    {
      name: 'browser-code-knows-no-server',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot: `${server}|^app/routes/|^app/root\\.tsx|^app/entry\\.server|^app/jobs/`,
      },
      to: { path: server, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(app|db|scripts)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
