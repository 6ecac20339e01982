import { Component, type ReactNode } from 'react';

interface State {
  readonly thrown: Error | null;
}

/** A fault in one page leaves the rest of the desk standing, and is said in words. */
export class Fence extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { thrown: null };

  static getDerivedStateFromError(thrown: Error): State {
    return { thrown };
  }

  override render() {
    const { thrown } = this.state;
    if (!thrown) return this.props.children;
    return (
      <div className="prose" role="alert">
        <h1>This page cannot be shown</h1>
        <p>
          A fault of the desk, not of the record: {thrown.message}. The other pages stand; loading this one
          again may help.
        </p>
        <p className="tools">
          <button type="button" onClick={() => window.location.reload()}>
            Load again
          </button>
        </p>
      </div>
    );
  }
}
