/** Stands in for the compiled icon templates: every icon is drawn from its sprite, so no library is ever loaded. */
export const hasIconLibrary = (): boolean => true;
export const getIconLibrary = (): null => null;
export const fetchIconLibrary = (): Promise<null> => Promise.resolve(null);
