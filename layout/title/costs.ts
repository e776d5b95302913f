/**
 * How ill it is to begin a line at a place, in characters of raggedness that one would accept to avoid it. From this on one rather takes
 * a line more, or a bad shape.
 */
export const FORBIDDEN = 30;
