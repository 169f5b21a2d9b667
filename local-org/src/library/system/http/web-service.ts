import { current } from '../../../org/transaction.ts';
import { NotEmulatedError } from '../../../text/not-emulated.ts';
import { type ApexList, type ApexMap, raise } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';

interface WebServiceMock {
    doinvoke$9(
        stub: unknown,
        request: unknown,
        response: unknown,
        ...texts: readonly (string | null)[]
    ): void;
}

/** Calls of stubs made from a WSDL: answered by the test's mock; SOAP calls to the outside are not emulated. */
function invoke(
    stub: unknown,
    request: unknown,
    response: ApexMap | null,
    parameters: ApexList<string | null> | null,
): void {
    const transaction = current();
    if (transaction.test === null) {
        throw new NotEmulatedError('WebServiceCallout.invoke');
    }
    const mock = transaction.test.mocks.get('webservicemock') as WebServiceMock | undefined;
    if (mock === undefined) {
        raise('System.TypeException', 'Methods defined as TestMethod do not support Web service callouts');
    }
    transaction.beforeCallout();
    const [endpoint, soapAction, , requestName, responseNamespace, responseName, responseType] = required(
        parameters,
        4,
    ).items;
    mock.doinvoke$9(
        stub,
        request,
        required(response, 3),
        endpoint,
        soapAction,
        requestName,
        responseNamespace,
        responseName,
        responseType,
    );
}

export const webServiceCalloutDefinition = platformType({
    name: 'System.WebServiceCallout',
    members: {
        'static void invoke(Object stub, Object request, Map<String, Object> response, List<String> parameters)':
            invoke,
    },
});
