// The built features and models: training and use share one definition.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FILES = [
  'segments',
  'tokens',
  ...[
    'hash',
    'key-table',
    'weight-table',
    'perceptron',
    'action-weights',
    'words',
    'tag-features',
    'tagger',
  ].map((name) => `parse/${name}`),
  ...['transition', 'arc-focus', 'arc-features', 'label-features', 'relabel-features', 'parser'].map(
    (name) => `parse/${name}`,
  ),
  ...['lemma', 'tree', 'model-file', 'model', 'morphology', 'index'].map((name) => `parse/${name}`),
];

/** Everything that the language layer exports, as it was built into the folder `dist`. */
export async function loadDist(dist) {
  const modules = await Promise.all(
    FILES.map((file) => import(pathToFileURL(resolve(dist, 'language', `${file}.js`)).href)),
  );
  return Object.assign({}, ...modules);
}
