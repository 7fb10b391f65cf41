import { graphConfig } from '../../host/graph/graph-config';
import { signInHere } from '../../host/graph/window-sign-in';
import { tellOpener } from '../../host/office/open-page';

/** Our page in Outlook's window, where Outlook has no sign-in to lend: signs in with Microsoft and tells the pane. */
const config = graphConfig();
const start = async (graph: NonNullable<typeof config>): Promise<void> => {
  const text = await signInHere(graph, new URL(location.href), () => import('@azure/msal-browser'));
  if (text !== undefined) await tellOpener(text);
};
if (config) void start(config);
