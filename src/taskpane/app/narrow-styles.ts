/**
 * From here on only style elements that carry this page's own nonce count, and no style attribute in markup. A static page
 * cannot bring a nonce that nobody knows, and a hash of the empty elements Fluent fills is not taken by every engine: so
 * the page begins with its skeleton under the wide rule of its head, and adds the narrow one (policies only ever add up)
 * before anything of a mail is shown.
 */
export const narrowStyles = (): string => {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `style-src 'nonce-${nonce}'`;
  document.head.append(policy);
  return nonce;
};
