import { createRoot } from 'react-dom/client';

/** Placeholder until the pane lands: proves that the real office.js started. */
Office.onReady((info) => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<p id="ready">{`Askwell: ${info.host} ${info.platform}`}</p>);
});
