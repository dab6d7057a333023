import { Component, type ContextType, type ReactNode } from 'react';
import { DeliveryWordsContext } from './deliveryWords';
import { PartMissing } from './PartMissing';
import { ReloadButton } from './ReloadButton';

interface Props {
  message: string;
  retry: string;
  children: ReactNode;
}

/**
 * Keeps a broken part from taking the page with it: says what failed, offers to try again. When it could not be fetched, a newer
 * version may be the reason, which only a new page has.
 */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  static override contextType = DeliveryWordsContext;
  declare context: ContextType<typeof DeliveryWordsContext>;
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const missing = error instanceof PartMissing ? this.context : null;
    return (
      <div role="alert" className="failure">
        <p>{missing?.partMissing ?? this.props.message}</p>
        <p className="detail" lang="en">
          {error.message}
        </p>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {this.props.retry}
        </button>
        {missing && <ReloadButton label={missing.reload} />}
      </div>
    );
  }
}
