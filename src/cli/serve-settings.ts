import { SETTINGS } from '../server/configuration/settings.js';
import { INPUT_SETTINGS } from './input/input-flags.js';

/** Everything that can be set for `serve`. */
export const SERVE_SETTINGS = { ...SETTINGS, ...INPUT_SETTINGS };
