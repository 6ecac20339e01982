import './palette.css';
import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
} from '@ariakit/react/combobox';
import { Dialog } from '@ariakit/react/dialog';
import { useDeferredValue, useState } from 'react';
import { useDossier, useGo, useQuery } from '../../place/place.js';
import type { Choice } from './choice.js';
import { useChoices } from './choices.js';

interface Props {
  readonly onClose: () => void;
}

/** Search over everything, and commands: one line to type into, and what it may mean below, the nearest first. */
export function Palette({ onClose }: Props) {
  const [typed, setTyped] = useState('');
  const { dossier } = useDossier();
  const groups = useChoices(dossier, typed.trim(), useDeferredValue(typed.trim()));
  const go = useGo();
  const [, set] = useQuery();
  const run = (choice: Choice) => {
    onClose();
    if ('place' in choice) go(choice.place);
    else if ('fields' in choice) set(choice.fields);
    else choice.run();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      className="palette"
      backdrop={<div data-backdrop />}
      aria-label="Search and commands"
    >
      <ComboboxProvider
        open
        setOpen={(open) => !open && typed === '' && onClose()}
        value={typed}
        setValue={setTyped}
      >
        <Combobox
          autoSelect
          autoFocus
          className="palette-line"
          placeholder="Search the record, or say where to go"
          aria-label="Search the record, or say where to go"
        />
        <ComboboxList className="palette-list" alwaysVisible>
          {groups.map(({ title, choices }) => (
            <ComboboxGroup key={title}>
              <ComboboxGroupLabel className="tiny">{title}</ComboboxGroupLabel>
              {choices.map((choice) => (
                <ComboboxItem
                  key={choice.id}
                  value={choice.id}
                  setValueOnClick={false}
                  hideOnClick={false}
                  focusOnHover
                  className="palette-choice"
                  onClick={() => run(choice)}
                >
                  <span>{choice.says}</span>
                  {choice.beside !== undefined && <span className="tiny">{choice.beside}</span>}
                </ComboboxItem>
              ))}
            </ComboboxGroup>
          ))}
        </ComboboxList>
      </ComboboxProvider>
    </Dialog>
  );
}
