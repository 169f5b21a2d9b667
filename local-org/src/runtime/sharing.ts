/** Whether sharing holds for classes that take it from their caller. */
export const inheritedSharing = { value: false };
