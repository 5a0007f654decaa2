/** What is left of what a caller may ask for in a while. */
export interface Allowance {
  /**
   * @param cost of an operation, as cost.ts counts it
   * @throws GraphQLError RATE_LIMITED when it is more than is left; nothing is taken then
   */
  spend(cost: number): Promise<void>;
}
