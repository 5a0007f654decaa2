import type { Viewer } from '../access/role.js';
import type { Services } from './services.js';

/** What every resolver is handed. */
export interface GraphContext extends Services {
  readonly requestId: string;
  readonly viewer: Viewer;
}
