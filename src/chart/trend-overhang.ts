/**
 * Room at each end of the axes of a trend, in pixels, for half of a line or of a point. What stands below the drawing, in the
 * page and in a picture, is laid out with the same room.
 */
export const OVERHANG = 4;
