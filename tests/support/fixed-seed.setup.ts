import fc from 'fast-check';

/** Properties try the same cases every time; FAST_CHECK_SEED=7 npm test tries others. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
