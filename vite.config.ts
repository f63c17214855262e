import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin, type Rollup } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';
import remixOptions from './remix.config.js';
import { keepLiftedCard } from './scripts/prepare/keep-lifted-card.mjs';
import { keepNavigation } from './scripts/prepare/keep-navigation.mjs';
import { lockScrollByCss } from './scripts/prepare/lock-scroll-by-css.mjs';

/** Pages get the part of i18next that they use: light in the browser, and quick where a server draws them. */
const smallI18n: Plugin = {
  name: 'small-i18n',
  enforce: 'pre',
  resolveId: (source) =>
    /^(react-)?i18next$/.test(source)
      ? fileURLToPath(new URL('app/i18n/page-i18n.tsx', import.meta.url))
      : undefined,
};

/** Icons of Lucide, drawn as lightly as they look. Where pages are developed they stay its own, which look the same. */
const smallIcons: Plugin = {
  name: 'small-icons',
  enforce: 'pre',
  apply: 'build',
  resolveId: (source) =>
    source.endsWith('/createLucideIcon.mjs')
      ? fileURLToPath(new URL('app/ui/lucide-icon.tsx', import.meta.url))
      : undefined,
};

const FRAME = /\/app\/(root|entry\.client|routes\/_app\/route)\.tsx$/;

/** What stands around every page is one file: compressed one by one, its dozens of parts weigh a tenth more. */
function inFrame(id: string, { getModuleInfo }: Rollup.ManualChunkMeta): string | undefined {
  const seen = new Set<string>();
  const isPart = (id: string): boolean => {
    if (FRAME.test(id)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return getModuleInfo(id)?.importers.some(isPart) ?? false;
  };
  return !id.includes('node_modules') && isPart(id) ? 'frame' : undefined;
}

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [
    smallI18n,
    smallIcons,
    keepNavigation,
    keepLiftedCard,
    lockScrollByCss,
    tailwindcss(),
    remix(remixOptions),
    tsconfigPaths(),
  ],
  ssr: command === 'build' ? { noExternal: ['lucide-react'] } : {},
  build: {
    sourcemap: false,
    target: 'es2022',
    // What the browser fetches later the server has from the start.
    rollupOptions: { output: isSsrBuild ? { inlineDynamicImports: true } : { manualChunks: inFrame } },
  },
}));
