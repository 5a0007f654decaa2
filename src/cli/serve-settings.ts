import { SETTINGS } from '../server/configuration/settings.js';
import { WORKERS } from './workers/worker-count.js';

/** Everything that can be set for `serve`. */
export const SERVE_SETTINGS = { ...SETTINGS, workers: WORKERS };
