export { outletBehind, outletNamed } from './outlet-behind.js';
export { outletOf } from './outlet-of.js';
export { shippedOutlets } from './shipped.js';
