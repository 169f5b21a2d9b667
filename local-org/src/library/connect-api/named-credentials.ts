import { current } from '../../org/transaction.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { raise } from '../../values/index.ts';
import { beanType } from '../bean.ts';
import { platformType } from '../define.ts';
import { platformEnum } from '../enums.ts';

/** Shapes of named credentials. Creating and reading them in the org is refused. */
const type = platformEnum('ConnectApi.NamedCredentialType', ['Legacy', 'PrivateEndpoint', 'SecuredEndpoint']);
const principalType = platformEnum('ConnectApi.CredentialPrincipalType', [
    'AwsStsPrincipal',
    'NamedPrincipal',
    'PerUserPrincipal',
]);
const protocol = platformEnum('ConnectApi.CredentialAuthenticationProtocol', [
    'AwsSv4',
    'Basic',
    'Custom',
    'Jwt',
    'NoAuthentication',
    'OAuth',
]);

const flags = {
    'Boolean allowMergeFieldsInBody': null,
    'Boolean allowMergeFieldsInHeader': null,
    'Boolean generateAuthorizationHeader': null,
};
const principal = {
    'String id': null,
    'String principalName': null,
    'ConnectApi.CredentialPrincipalType principalType': null,
    'Integer sequenceNumber': null,
};
const beans = [
    beanType('ConnectApi.NamedCredentialCalloutOptions', { properties: flags }),
    beanType('ConnectApi.NamedCredentialCalloutOptionsInput', { properties: flags }),
    beanType('ConnectApi.ExternalCredentialPrincipal', { properties: principal }),
    beanType('ConnectApi.ExternalCredentialPrincipalInput', { properties: principal }),
    beanType('ConnectApi.ExternalCredential', {
        properties: {
            'ConnectApi.CredentialAuthenticationProtocol authenticationProtocol': null,
            'String createdByNamespace': null,
            'String developerName': null,
            'String id': null,
            'String masterLabel': null,
            'List<ConnectApi.ExternalCredentialPrincipal> principals': null,
            'List<ConnectApi.NamedCredential> relatedNamedCredentials': null,
            'String url': null,
        },
    }),
    beanType('ConnectApi.ExternalCredentialInput', {
        properties: {
            'ConnectApi.CredentialAuthenticationProtocol authenticationProtocol': null,
            'String developerName': null,
            'String masterLabel': null,
            'List<ConnectApi.ExternalCredentialPrincipalInput> principals': null,
        },
    }),
    beanType('ConnectApi.NamedCredential', {
        properties: {
            'ConnectApi.NamedCredentialCalloutOptions calloutOptions': null,
            'String calloutUrl': null,
            'String createdByNamespace': null,
            'String description': null,
            'String developerName': null,
            'List<ConnectApi.ExternalCredential> externalCredentials': null,
            'String id': null,
            'String masterLabel': null,
            'ConnectApi.NamedCredentialType type': null,
            'String url': null,
        },
    }),
    beanType('ConnectApi.NamedCredentialInput', {
        properties: {
            'ConnectApi.NamedCredentialCalloutOptionsInput calloutOptions': null,
            'String calloutUrl': null,
            'String description': null,
            'String developerName': null,
            'List<ConnectApi.ExternalCredentialInput> externalCredentials': null,
            'String masterLabel': null,
            'ConnectApi.NamedCredentialType type': null,
        },
    }),
];

/** Tests that see no data of the org get Salesforce's own refusal; elsewhere Chatter is not emulated. */
function refused(): never {
    if (current().test?.seeAllData === false) {
        raise(
            'System.UnsupportedOperationException',
            'ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).',
        );
    }
    throw new NotEmulatedError('ConnectApi.ChatterUsers');
}

export const connectApiDefinitions = [
    type.definition,
    principalType.definition,
    protocol.definition,
    ...beans.map((bean) => bean.definition),
    platformType({
        name: 'ConnectApi.NamedCredentials',
        refuses: [
            'static ConnectApi.ExternalCredential createExternalCredential(ConnectApi.ExternalCredentialInput requestBody)',
            'static ConnectApi.NamedCredential createNamedCredential(ConnectApi.NamedCredentialInput requestBody)',
            'static ConnectApi.ExternalCredential getExternalCredential(String developerName)',
            'static ConnectApi.NamedCredential getNamedCredential(String developerName)',
        ],
    }),
    platformType({ name: 'ConnectApi.FollowingPage' }),
    platformType({
        name: 'ConnectApi.ChatterUsers',
        members: {
            'static ConnectApi.FollowingPage getFollowings(String communityId, String userId)': refused,
            'static ConnectApi.FollowingPage getFollowings(String communityId, String userId, Integer pageParam)':
                refused,
            'static ConnectApi.FollowingPage getFollowings(String communityId, String userId, String filterType)':
                refused,
        },
    }),
    platformType({
        name: 'AppLauncher.AppMenu',
        refuses: [
            'static void setAppVisibility(Id appMenuItemId, Boolean isVisible)',
            'static void setOrgSortOrder(List<Id> applicationIds)',
            'static void setUserSortOrder(List<Id> applicationIds)',
        ],
    }),
];
