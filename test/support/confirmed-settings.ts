/** Roaming settings, as the pane stores them, of a user who has read the welcome and confirmed OKPay's address. */
export const confirmedSettings = {
  askwell: JSON.stringify({
    version: 1,
    fields: {
      welcomed: { at: 1, value: true },
      confirmations: { at: 1, value: [{ id: 'okpay', officialDomains: ['okpay.example'], officialAddresses: [] }] },
    },
    desks: {},
  }),
};
