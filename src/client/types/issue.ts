// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** The topic, from a closed list */
export type Issue = 'denuclearization' | 'missiles' | 'arms_control' | 'sanctions' | 'security_guarantees' | 'peace_settlement' | 'ceasefire' | 'territory' | 'forces_exercises' | 'verification' | 'normalization' | 'prisoners_remains' | 'humanitarian' | 'trade_economy' | 'energy' | 'governance' | 'human_rights' | 'cyber_technology' | 'other';
