/** What the person who sets an org up needs: to see and keep all the package's records and settings. */
export const ADMIN_PERMISSION_SETS = ['MqaPackageAdmin'] as const;
