import { PAGES } from '../pages/index.js';
import { pageOf } from '../place/address.js';
import { useDossier, useGo } from '../place/place.js';
import { useKeys } from './keys.js';

/** `g` and a letter go to a page. */
export function GoKeys() {
  const { dossier } = useDossier();
  const go = useGo();
  useKeys(
    PAGES.flatMap(({ key, label, path }) =>
      key === undefined || label === null
        ? []
        : [{ keys: `g ${key}`, does: label, run: () => go(`${pageOf(dossier)}${path}`) }],
    ),
  );
  return null;
}
