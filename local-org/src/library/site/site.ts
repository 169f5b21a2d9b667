import { raise } from '../../values/index.ts';
import { platformException } from '../system/exception/exception.ts';
import { platformType } from '../define.ts';

/** No sites and no Experience Cloud: what tells about the current one tells that there is none. */
const none = (): null => null;
const nothing: readonly string[] = [
    'String getAdminEmail()',
    'Id getAdminId()',
    'String getCurrentSiteUrl()',
    'String getDomain()',
    'String getErrorDescription()',
    'String getErrorMessage()',
    'String getExperienceId()',
    'String getMasterLabel()',
    'String getName()',
    'String getOriginalUrl()',
    'String getPathPrefix()',
    'String getPrefix()',
    'Id getSiteId()',
    'String getSiteType()',
    'String getSiteTypeLabel()',
    'String getBaseUrl()',
    'String getBaseRequestUrl()',
    'String getBaseSecureUrl()',
    'String getBaseCustomUrl()',
    'String getAnalyticsTrackingCode()',
    'String getCustomWebAddress()',
];

export const siteDefinitions = [
    platformType({
        name: 'System.Site',
        members: {
            ...Object.fromEntries(nothing.map((signature) => [`static ${signature}`, none])),
            'static Boolean isLoginEnabled()': () => false,
            'static Boolean isRegistrationEnabled()': () => false,
            'static Boolean isValidUsername(String username)': (name: string | null) =>
                /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name ?? ''),
        },
        refuses: [
            'static PageReference changePassword(String newPassword, String verifyNewPassword)',
            'static PageReference changePassword(String newPassword, String verifyNewPassword, String oldPassword)',
            'static Id createExternalUser(SObject user, String accountId)',
            'static Id createExternalUser(SObject user, String accountId, String password)',
            'static Id createExternalUser(SObject user, String accountId, String password, Boolean sendEmailConfirmation)',
            'static Id createPortalUser(SObject user, String accountId)',
            'static Id createPortalUser(SObject user, String accountId, String password)',
            'static Boolean forgotPassword(String username)',
            'static Boolean forgotPassword(String username, String emailTemplateName)',
            'static String getPasswordPolicyStatement()',
            'static PageReference getTemplate()',
            'static Boolean isPasswordExpired()',
            'static PageReference login(String username, String password, String startUrl)',
            'static void setExperienceId(String experienceId)',
            'static void validatePassword(SObject user, String password, String confirmPassword)',
        ],
    }),
    platformException('Site.ExternalUserCreateException'),
    platformType({
        name: 'System.Network',
        members: {
            'static String getNetworkId()': none,
            'static String getLoginUrl(String networkId)': noNetwork,
            'static String getLogoutUrl(String networkId)': noNetwork,
            'static String getSelfRegUrl(String networkId)': noNetwork,
        },
        refuses: [
            'static PageReference communitiesLanding()',
            'static PageReference forwardToAuthPage(String startUrl)',
            'static PageReference forwardToAuthPage(String startUrl, String displayType)',
        ],
    }),
];

function noNetwork(id: string | null): null {
    return id === null ? null : raise('System.NoDataFoundException', `No network with id ${id}`);
}
