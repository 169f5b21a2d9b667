import { randomBytes } from 'node:crypto';
import type { User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { textOf, toXml } from './envelope.ts';
import type { SoapOperation, SoapRequest } from './operation.ts';

export function userInfo(
    context: ApiContext,
    user: User,
    sessionSecondsValid: number,
): Record<string, unknown> {
    return {
        accessibilityMode: false,
        currencySymbol: '$',
        orgDefaultCurrencyIsoCode: 'USD',
        orgHasPersonAccounts: false,
        organizationId: context.org.id,
        organizationMultiCurrency: false,
        profileId: user.profileId,
        roleId: user.roleId,
        sessionSecondsValid,
        userDefaultCurrencyIsoCode: null,
        userEmail: user.email,
        userFullName: user.name,
        userId: user.id,
        userLanguage: user.language,
        userLocale: user.locale,
        userName: user.username,
        userTimeZone: user.timeZone,
        userType: user.userType,
        userUiSkin: 'Theme3',
    };
}

const getUserInfo: SoapOperation = ({ context, user }) => ({
    result: toXml('result', userInfo(context, user, 7200)),
});

const logout: SoapOperation = ({ context, token }) => {
    context.org.endSession(token);
    return { result: '' };
};

const setPassword: SoapOperation = (request) => {
    const password = textOf(request.body, 'password') ?? '';
    if (password.length < 8) {
        throw new ApiError(400, 'INVALID_NEW_PASSWORD', 'Your password must be at least 8 characters long.');
    }
    request.context.org.setPassword(targetOf(request), password);
    return { result: '<result/>' };
};

const resetPassword: SoapOperation = (request) => {
    const password = randomBytes(12).toString('base64url');
    request.context.org.setPassword(targetOf(request), password);
    return { result: toXml('result', { password }) };
};

function targetOf(request: SoapRequest): string {
    const { org } = request.context;
    const user = org.user(textOf(request.body, 'userId') ?? '');
    if (user === null) {
        throw new ApiError(400, 'INVALID_ID_FIELD', 'invalid user id');
    }
    if (user.id !== request.user.id && !org.security.hasUserPermission(request.user, 'ManageUsers')) {
        throw new ApiError(403, 'INSUFFICIENT_ACCESS', 'insufficient access rights on object id');
    }
    return user.id;
}

export const partnerOperations: Readonly<Record<string, SoapOperation>> = {
    getUserInfo,
    logout,
    setPassword,
    resetPassword,
};
