/** Heights in a plot, in pixels: of a row, of the axis under the rows. */
export const ROW = 34;
export const AXIS = 24;

/** How high a plot of so many rows is, so that its place can be kept before it is drawn. */
export const heightOf = (rows: number): number => rows * ROW + AXIS;
