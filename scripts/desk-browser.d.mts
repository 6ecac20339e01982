import type { Browser, Page } from 'playwright-core';

export declare const CHROMIUM: string;
export declare function launched(): Promise<Browser>;
export declare function ready(page: Page): Promise<void>;
