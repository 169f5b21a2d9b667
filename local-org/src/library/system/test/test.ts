import type { TestControl } from '../../../org/contract.ts';
import { current } from '../../../org/transaction.ts';
import { NotEmulatedError } from '../../../text/not-emulated.ts';
import { type ApexDatetime, type ApexList, raise, type RuntimeType } from '../../../values/index.ts';
import { makeList, objectList, stringList } from '../../collections.ts';
import { anyType } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { TestBroker } from '../../eventbus/test-broker.ts';
import { platformTypeNamed } from '../../platform-types.ts';
import type { SObjectToken } from '../../schema/tokens.ts';
import { clearPageMessages, setCurrentPage } from '../page/apex-pages.ts';
import type { ApexPageReference } from '../page/page-reference.ts';
import { required } from '../string/arguments.ts';
import { codeAccess } from '../type.ts';
import { testInstall, testUninstall } from './install.ts';
import { loadData } from './load-data.ts';
import { standardPricebookId } from './pricebook.ts';

/** The test that runs. @throws TypeException outside of one */
function test(): TestControl {
    return (
        current().test ??
        raise('System.TypeException', 'Testing methods may only be called from a test context')
    );
}

interface StubProvider {
    handlemethodcall$6(...values: unknown[]): unknown;
}

/** `Test.createStub`: calls on the stub go to the provider, except private and static ones. */
function createStub(type: RuntimeType | null, provider: StubProvider | null): unknown {
    const answers = required(provider, 2);
    const access = codeAccess();
    if (access === null) {
        throw new NotEmulatedError('Test.createStub without a code host');
    }
    const typeType = platformTypeNamed('System.Type') ?? anyType;
    return access.createStub(
        required(type, 1),
        (stub, name, returns, parameterTypes, parameterNames, values) =>
            answers.handlemethodcall$6(
                stub,
                name,
                returns,
                makeList(typeType, parameterTypes),
                stringList(parameterNames),
                objectList(values),
            ),
    );
}

/** Key in the transaction's memory of the ids that SOSL finds in this test. */
export const fixedSearchResultsKey = Symbol('fixed search results');

const setPage = (page: ApexPageReference | null): void => {
    test();
    setCurrentPage(page);
};

export const testDefinition = platformType({
    name: 'System.Test',
    members: {
        'static Boolean isRunningTest()': () => current().isTest,
        'static void startTest()': () => test().startTest(),
        'static void stopTest()': () => test().stopTest(),
        'static void setMock(Type interfaceType, Object instance)': (
            type: RuntimeType | null,
            mock: unknown,
        ) => {
            test().mocks.set(
                required(type, 1).name.split('.').at(-1)?.toLowerCase() ?? '',
                required(mock, 2),
            );
        },
        'static Object createStub(Type parentType, StubProvider stubProvider)': createStub,
        'static void setCreatedDate(Id recordId, Datetime createdDatetime)': (
            id: string | null,
            at: ApexDatetime | null,
        ) => {
            test();
            current().setCreatedDate(required(id, 1), required(at, 2).ms);
        },
        'static EventBus.TestBroker getEventBus()': () => new TestBroker(),
        'static void setCurrentPage(PageReference page)': setPage,
        'static void setCurrentPageReference(PageReference page)': setPage,
        'static void clearApexPageMessages()': clearPageMessages,
        'static void setFixedSearchResults(List<Id> fixedSearchResults)': (ids: ApexList<string> | null) => {
            test();
            current().memory.set(fixedSearchResultsKey, [...required(ids, 1)]);
        },
        // Groups are worked out whenever they are asked for: there is nothing to calculate ahead.
        'static void calculatePermissionSetGroup(String permissionSetGroupId)': () => void test(),
        'static void calculatePermissionSetGroup(List<String> permissionSetGroupIds)': () => void test(),
        'static void testInstall(InstallHandler installImplementation, Version version)': testInstall,
        'static void testInstall(InstallHandler installImplementation, Version version, Boolean isPush)':
            testInstall,
        'static void testUninstall(UninstallHandler uninstallImplementation)': testUninstall,
        'static Id getStandardPricebookId()': standardPricebookId,
        'static List<SObject> loadData(Schema.SObjectType sObjectToken, String resourceName)': (
            token: SObjectToken | null,
            name: string | null,
        ) => loadData(required(token, 1).object, required(name, 2)),
    },
    refuses: [
        'static void createSoqlStub(Schema.SObjectType targetType, SoqlStubProvider soqlStub)',
        'static SObject createStubQueryRow(Schema.SObjectType targetType, Map<String, Object> fieldMapWithRelationshipKeys)',
        'static List<SObject> createStubQueryRows(Schema.SObjectType targetType, List<Map<String, Object>> fieldMaps)',
        'static void enableChangeDataCapture()',
        'static List<Id> enqueueBatchJobs(Integer numberOfJobs)',
        'static List<Id> getFlexQueueOrder()',
        'static void setReadOnlyApplicationMode(Boolean applicationMode)',
        'static void testSandboxPostCopyScript(SandboxPostCopy script, Id organizationId, Id sandboxId, String sandboxName)',
        'static Object invokeContinuationMethod(Object controller, Continuation request)',
        'static void setContinuationResponse(String requestLabel, HttpResponse mockResponse)',
    ],
});

export const stubProviderDefinition = platformType({
    name: 'System.StubProvider',
    kind: 'interface',
    members: {
        'Object handleMethodCall(Object stubbedObject, String stubbedMethodName, Type returnType, List<Type> listOfParamTypes, List<String> listOfParamNames, List<Object> listOfArgs)':
            null,
    },
});
