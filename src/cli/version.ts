export { packageVersion } from '../maker.js';
