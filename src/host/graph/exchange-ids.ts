/**
 * office.js names mails and conversations as Exchange Web Services do, Graph writes the same bytes in the other Base64
 * alphabet: what one of them says, the other does not find (office-js#3093; what `convertToRestId` does).
 */
export const officeId = (graphId: string): string => graphId.replace(/-/g, '/').replace(/_/g, '+');

export const graphId = (officeId: string): string => officeId.replace(/\//g, '-').replace(/\+/g, '_');
