export { outletBehind, outletNamed, outletsBehind } from './outlet-behind.js';
export { shippedOutlets } from './shipped.js';
