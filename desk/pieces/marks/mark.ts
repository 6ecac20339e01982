/** An entry as a picture of many draws it. */
export type { TimelineMark as Mark } from 'dragoman/client';
