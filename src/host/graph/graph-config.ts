/** Where sign-in and mail live; national clouds have hosts of their own. Set by `webpack --env graphClient=… authority=… graphHost=…`. */
export interface GraphConfig {
  /** Application id of the Entra registration. */
  readonly clientId: string;
  /** e.g. `https://login.microsoftonline.com/common`, China: `https://login.partner.microsoftonline.cn/common`. */
  readonly authority: string;
  /** Origin, e.g. `https://graph.microsoft.com`, China: `https://microsoftgraph.chinacloudapi.cn`. */
  readonly graphHost: string;
}

declare const ASKWELL_GRAPH: Partial<GraphConfig> | undefined;

/** `undefined` for a build without an application id: the pane then offers no sign-in. */
export const graphConfig = (): GraphConfig | undefined => {
  const built = typeof ASKWELL_GRAPH === 'undefined' ? undefined : ASKWELL_GRAPH;
  if (!built?.clientId || !built.authority || !built.graphHost) return undefined;
  return { clientId: built.clientId, authority: built.authority, graphHost: built.graphHost };
};
