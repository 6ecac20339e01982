import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react/dialog';
import { useState } from 'react';
import { activeKeys, type KeyBinding, useKeys } from './keys.js';

/** `?` shows which keys work here. */
export function KeysHelp() {
  const [shown, setShown] = useState<readonly KeyBinding[] | null>(null);
  useKeys([{ keys: '?', does: 'Show the keys', run: () => setShown(activeKeys()) }]);
  return (
    <Dialog
      unmountOnHide
      open={shown !== null}
      onClose={() => setShown(null)}
      className="keys"
      backdrop={<div data-backdrop />}
    >
      <DialogHeading render={(heading) => <h2 {...heading} />}>Keys</DialogHeading>
      <dl className="facts">
        {shown?.map(({ keys, does }) => (
          <div key={`${keys} ${does}`}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <DialogDismiss>Close</DialogDismiss>
    </Dialog>
  );
}
