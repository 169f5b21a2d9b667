import { beanType } from '../bean.ts';
import { platformType } from '../define.ts';

const names = [
    'identifier',
    'firstName',
    'lastName',
    'fullName',
    'email',
    'link',
    'username',
    'locale',
    'provider',
    'siteLoginUrl',
    'attributeMap',
    'idToken',
    'userInfoJSONString',
];
const make = (...values: unknown[]) =>
    userData.make(Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])));
const texts =
    'String identifier, String firstName, String lastName, String fullName, String email, String link, String userName, String locale, String provider, String siteLoginUrl, Map<String, String> attributeMap';

export const userData = beanType('Auth.UserData', {
    construct: false,
    properties: {
        ...Object.fromEntries(
            names.filter((name) => name !== 'attributeMap').map((name) => [`String ${name}`, null]),
        ),
        'String idTokenJSONString': null,
        'Map<String, String> attributeMap': null,
    },
    more: { [`new(${texts})`]: make, [`new(${texts}, String idToken, String userInfoJSONString)`]: make },
});
export const registrationHandler = platformType({
    name: 'Auth.RegistrationHandler',
    kind: 'interface',
    members: {
        'User createUser(Id portalId, Auth.UserData userData)': null,
        'void updateUser(Id userId, Id portalId, Auth.UserData userData)': null,
    },
});
