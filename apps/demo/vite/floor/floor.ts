/** The oldest browsers that the app is made for, by the names of browser-compat-data. `public/floor.js` says them to people. */
export const FLOOR = { chrome: '103', firefox: '115', safari: '16.4' } as const;

/** The same, as Vite takes it: newer syntax is written out in older. */
export const FLOOR_TARGET = Object.entries(FLOOR).map(([browser, version]) => `${browser}${version}`);
