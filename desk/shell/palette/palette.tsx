import { Dialog, DialogHeading } from '@ariakit/react/dialog';

/** Search over everything, and commands. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} className="palette" backdrop={<div data-backdrop />}>
      <DialogHeading>Search</DialogHeading>
    </Dialog>
  );
}
