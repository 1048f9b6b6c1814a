import { Component, type ReactNode } from 'react';
import { BrokenPage } from './broken-page';

type Props = { children: ReactNode; resetKey?: string };
type State = { error: unknown; resetKey: string | undefined };

/** Catches what a page throws while drawing, and offers a way out. A new `resetKey` is a new start. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: undefined, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <BrokenPage error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
