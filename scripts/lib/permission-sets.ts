/** What the person who sets an org up needs: to see and keep all the package's records and settings. */
export const ADMIN_PERMISSION_SETS = ['MqaPackageAdmin'] as const;

/** What somebody holds only while a data load of theirs passes the package's triggers by. */
export const LOADING_PERMISSION_SET = 'MqaAutomationBypass';
