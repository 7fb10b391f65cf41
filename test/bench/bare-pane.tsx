/** The least a Fluent pane can be: waits for Office, shows a title, a text and a button. What our pane is measured against. */
import { Button, FluentProvider, Text, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const Bare = () => (
  <FluentProvider theme={webLightTheme}>
    <main data-bare-ready="">
      <Title3 as="h1">{Office.context.mailbox.userProfile.emailAddress}</Title3>
      <Text>Hello</Text>
      <Button appearance="primary">Run</Button>
    </main>
  </FluentProvider>
);

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Bare />);
});
