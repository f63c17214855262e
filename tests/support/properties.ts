import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a run says something about the change and not about luck.
 * `PROPERTY_SEED=7 npm test` draws others; a failure found so becomes a case of its own beside the property.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

export default fc;
