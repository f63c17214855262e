import { buildIfStale } from '../../scripts/prepare/build.mjs';

/** Tests that run the built product need it to be today's. */
export default buildIfStale;
