/** The event by which a field of prose is asked to select a range of its text; `detail` is the range. */
export const SELECT_RANGE = 'xxgk-select-range';
