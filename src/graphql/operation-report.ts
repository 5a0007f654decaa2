/** What is known of an operation without its text, variables or answer. Filled in while it is under way. */
export interface OperationReport {
  /** SHA-256 of the document, 64 hexadecimal digits; that of a trusted document is its id. Null when there is none. */
  documentHash: string | null;
  /** Null when the request asked for none that there is. */
  type: 'query' | 'mutation' | 'subscription' | null;
  /** As limits/cost.ts counts it; null when it was refused before. */
  cost: number | null;
  /** `extensions.code` of the first error, else null. */
  code: string | null;
}

export const newReport = (): OperationReport => ({ documentHash: null, type: null, cost: null, code: null });
