/** Close code of a live socket whose token was refused: a page does not try again by itself. */
export const CLOSE_UNAUTHORIZED = 4401
/** Close code of a live socket that read too slowly; the last error frame says where to resume. */
export const CLOSE_TOO_SLOW = 4408
