/** Catches what the live map throws while it renders, its missing chunk included. The Sketch beneath stays. */
import { Component, type ReactNode } from 'react';
import type { Failure } from './live/guards';

interface MapErrorPanelProps {
  readonly onFail: (failure: Failure) => void;
  readonly children: ReactNode;
}

export class MapErrorPanel extends Component<MapErrorPanelProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail('map');
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
