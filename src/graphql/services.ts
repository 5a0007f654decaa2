import type { ContentVersion } from '../corpus/content-version.js';
import type { Graph } from '../corpus/graph.js';
import type { Corrections } from '../desk/corrections/corrections.js';
import type { Desk } from '../desk/desk.js';
import type { EventLog } from '../desk/events/event-log.js';
import type { Webhooks } from '../desk/webhooks/webhooks.js';
import type { Proof } from '../proof/proof.js';
import type { Search } from '../search/search.js';

/** What the fields of the schema are answered from, the same for every request. */
export interface Services {
  readonly graph: Graph;
  readonly version: ContentVersion;
  readonly search: Search;
  readonly proof: Proof;
  /** Where articles come in, change and go. */
  readonly desk: Desk;
  /** What editors set right. */
  readonly corrections: Corrections;
  /** What happens at the desk, to be followed. */
  readonly events: EventLog;
  /** Those who are told of it over HTTP. */
  readonly webhooks: Webhooks;
}
