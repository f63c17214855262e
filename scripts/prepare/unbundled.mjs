import { register } from 'node:module';

// node --import ./scripts/prepare/unbundled.mjs …: libraries are changed as in the build where nothing is bundled.
register('./change-what-is-loaded.mjs', import.meta.url);
