/** Heights in a plot, in pixels: of a row, of the axis under the rows. */
export const ROW = 34;
export const AXIS = 24;

/** How high a plot of so many rows is, so that its place can be kept before it is drawn. */
export const heightOf = (rows: number): number => rows * ROW + AXIS;

/** The same of a plot of figures with what they are compared with, whose rows have names on two lines. */
export const FIGURE_ROW = 44;
export const figureHeight = (rows: number): number => rows * FIGURE_ROW + AXIS;

export const CALIBRATION_HEIGHT = 240;
