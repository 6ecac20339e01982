export { outletOf } from './outlet-of.js';
export { shippedOutlets } from './shipped.js';
