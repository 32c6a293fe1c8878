/** The size of a page's picture in pixels, which is what chats and feeds crop to. */
export const cardSize = { width: 1200, height: 630 };
