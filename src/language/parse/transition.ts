/** What a parser may do: move the next word onto the stack, or give the top of the stack its head. */
export const ACTION = { shift: 0, left: 1, right: 2 } as const;
/** How many actions there are. */
export const ACTIONS = 3;

/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011). Nodes are padded places: 0 is no node, the words follow
 * from PAD on, and the root stands behind the last word. All columns are indexed by node and reused from sentence to sentence.
 */
export interface State {
  capacity: number;
  stack: Int32Array;
  /** How many nodes lie on the stack. */
  depth: number;
  /** The next node; equals `root` when the words are used up. */
  next: number;
  root: number;
  /** The head of each node, 0 while it has none. */
  heads: Int32Array;
  /** The relation of each node to its head plus one, 0 while it has none. */
  labels: Int32Array;
  /** The outermost and the second outermost child on each side, 0 for none, and how many there are (at most 7 counted). */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  lefts: Int32Array;
  rights: Int32Array;
  /** The sets of the children's relations on each side, as sums of hashes. */
  leftSet: Int32Array;
  rightSet: Int32Array;
}

const COLUMNS = [
  'stack',
  'heads',
  'labels',
  'left1',
  'left2',
  'right1',
  'right2',
  'lefts',
  'rights',
  'leftSet',
  'rightSet',
] as const;

/** A state with room for `capacity` nodes. */
export function newState(capacity: number): State {
  const columns = COLUMNS.map((name) => [name, new Int32Array(capacity)] as const);
  const made = Object.fromEntries(columns) as Record<(typeof COLUMNS)[number], Int32Array>;
  return { capacity, depth: 0, next: 0, root: 0, ...made };
}

/** Makes the state ready for words from node `first` up to `root`, which is the node behind the last word. */
export function begin(state: State, first: number, root: number): void {
  for (const name of COLUMNS) state[name].fill(0, 0, root + 1);
  state.depth = 0;
  state.next = first;
  state.root = root;
}

/** Whether all is done: the stack is empty and only the root is left. */
export const isDone = (state: State): boolean => state.depth === 0 && state.next === state.root;

/** Whether the action may be taken. One word only becomes a child of the root: the last on the stack. */
export function isAllowed(state: State, action: number): boolean {
  if (action === ACTION.shift) return state.next < state.root;
  if (action === ACTION.right) return state.depth > 1;
  return state.depth > 1 ? state.next < state.root : state.depth === 1;
}

/** Moves the next word onto the stack. */
export function shift(state: State): void {
  state.stack[state.depth] = state.next;
  state.depth += 1;
  state.next += 1;
}

/** Takes the top of the stack and gives it to the next node (left) or to the node below it (right), with a relation (plus one). */
export function attach(state: State, action: number, label: number): void {
  const child = state.stack[state.depth - 1] as number;
  state.depth -= 1;
  if (action === ACTION.left) attachLeft(state, state.next, child, label);
  else attachRight(state, state.stack[state.depth - 1] as number, child, label);
}

/** The head that the action would give to the top of the stack. */
export function headFor(state: State, action: number): number {
  return action === ACTION.left ? state.next : (state.stack[state.depth - 2] as number);
}

/** Relations counted per side of a head, at most. */
const MOST = 7;
/** Spreads the labels so that sums of them seldom coincide. */
export const LABEL_HASH = 0x9e3779b1;

function attachLeft(state: State, head: number, child: number, label: number): void {
  state.heads[child] = head;
  state.labels[child] = label;
  // Children on the left are attached from near to far: the newest is the outermost.
  state.left2[head] = state.left1[head] as number;
  state.left1[head] = child;
  state.lefts[head] = Math.min(MOST, (state.lefts[head] as number) + 1);
  state.leftSet[head] = ((state.leftSet[head] as number) + Math.imul(label + 1, LABEL_HASH)) | 0;
}

function attachRight(state: State, head: number, child: number, label: number): void {
  state.heads[child] = head;
  state.labels[child] = label;
  state.right2[head] = state.right1[head] as number;
  state.right1[head] = child;
  state.rights[head] = Math.min(MOST, (state.rights[head] as number) + 1);
  state.rightSet[head] = ((state.rightSet[head] as number) + Math.imul(label + 1, LABEL_HASH)) | 0;
}
