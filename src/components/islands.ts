/** The islands that pages mount, by name. */
export { default as ChooseIsland } from '#islands/choose/ChooseIsland.tsx';
export { default as ClearEverything } from '#islands/clear/ClearEverything.tsx';
