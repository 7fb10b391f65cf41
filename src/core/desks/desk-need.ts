/** What a desk can ask for per request type. All but `evidence` are fact kinds (tested); facts depend on desks, not the other way round. */
export const deskNeeds = [
  'accountId',
  'accountType',
  'dateTime',
  'amount',
  'paymentMethod',
  'transactionReference',
  'errorMessage',
  'wish',
  'changeWanted',
  'changeReason',
  'evidence',
] as const;
export type DeskNeed = (typeof deskNeeds)[number];
