import type { Viewer } from '../access/role.js';
import type { Deadline } from '../corpus/deadline.js';
import type { Allowance } from './limits/allowance.js';
import type { OperationReport } from './operation-report.js';
import type { Services } from './services.js';

/** What every resolver is handed. */
export interface GraphContext extends Services {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Where somebody wants to know what became of the operation. */
  readonly report?: OperationReport;
  /** Where cost is limited beyond one operation. */
  readonly allowance?: Allowance;
  /** Where an operation may not take as long as it likes. */
  readonly deadline?: Deadline;
}
