import { Component, type ReactNode } from 'react';
import { Notice } from '../components/Notice';
import { paneText } from '../strings/pane';
import { useText } from './text';

interface EdgeState {
  readonly failed: boolean;
}

/** Keeps a crash of one view to that view: says so, and tries again on request. */
export class ErrorEdge extends Component<{ readonly children: ReactNode }, EdgeState> {
  override state: EdgeState = { failed: false };

  static getDerivedStateFromError(): EdgeState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Crashed onRetry={() => this.setState({ failed: false })} />;
  }
}

const Crashed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const t = useText();
  return (
    <Notice
      kind="error"
      role="alert"
      title={t(paneText.crashedTitle)}
      actions={[{ label: t(paneText.retry), onClick: onRetry, primary: true }]}
    >
      <span>{t(paneText.crashed)}</span>
    </Notice>
  );
};
