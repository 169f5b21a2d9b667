import { current } from '../../org/transaction.ts';
import { platformType } from '../define.ts';
import { ApexTimeZone } from './time-zone.ts';

/** A field of the running user's record; null when the org keeps none. */
function userField(field: string): unknown {
    const rows = current().query({
        soql: `SELECT ${field} FROM User WHERE Id = :id`,
        binds: new Map([['id', current().user.id]]),
        mode: 'system',
        fromApi: true,
    }).records;
    return rows[0]?.get(field) ?? null;
}

/** Queries of the library itself do not count against the limits of the Apex that runs. */
function organizationField(field: string): unknown {
    return (
        current()
            .query({ soql: `SELECT ${field} FROM Organization LIMIT 1`, mode: 'system', fromApi: true })
            .records[0]?.get(field) ?? null
    );
}

/** Users of the platform itself have neither profile nor role. */
const orNull = (id: string | null): string | null => (id === '' ? null : id);

export const userInfoDefinition = platformType({
    name: 'System.UserInfo',
    members: {
        'static String getUserId()': () => current().user.id,
        'static String getUserName()': () => current().user.username,
        'static String getName()': () => current().user.name,
        'static String getFirstName()': () => userField('FirstName'),
        'static String getLastName()': () => userField('LastName'),
        'static String getUserEmail()': () => current().user.email,
        'static String getProfileId()': () => orNull(current().user.profileId),
        'static String getUserRoleId()': () => orNull(current().user.roleId),
        'static String getUserType()': () => current().user.userType,
        'static String getLanguage()': () => current().user.language,
        'static String getLocale()': () => current().user.locale,
        'static TimeZone getTimeZone()': () => new ApexTimeZone(current().user.timeZone),
        'static String getOrganizationId()': () => current().org.id,
        'static String getOrganizationName()': () => organizationField('Name'),
        'static Boolean isMultiCurrencyOrganization()': () => false,
        'static String getDefaultCurrency()': () => 'USD',
        'static String getUiTheme()': () => 'Theme4d',
        'static String getUiThemeDisplayed()': () => 'Theme4d',
        'static String getSessionId()': () =>
            current().isTest ? null : current().org.createSession(current().user),
    },
    refuses: [
        'static String getCurrentUvid()',
        'static Boolean hasPackageLicense(Id packageId)',
        'static Boolean isCurrentUserLicensed(String namespace)',
        'static Boolean isCurrentUserLicensedForPackage(Id packageId)',
    ],
});
