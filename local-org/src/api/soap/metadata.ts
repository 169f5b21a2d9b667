import type { DeployOptions, RetrieveSelection } from '../../org/metadata/contract.ts';
import { requirePermission } from '../http/permission.ts';
import { cancelDeploy, deployStatus, startDeploy } from '../metadata/deploy-jobs.ts';
import { optionsOf } from '../metadata/rest.ts';
import { retrieveStatus, startRetrieve } from '../metadata/retrieve-jobs.ts';
import { readMetadata } from '../metadata/read.ts';
import { childOf, childrenOf, flagOf, textOf, textsOf, toXml } from './envelope.ts';
import type { SoapOperation } from './operation.ts';

const deploy: SoapOperation = ({ context, user, body }) => {
    requirePermission(context, user, 'ModifyMetadata');
    const zip = Buffer.from(textOf(body, 'ZipFile') ?? '', 'base64');
    const given = childOf(body, 'DeployOptions');
    const testLevel = textOf(given, 'testLevel') as DeployOptions['testLevel'] | undefined;
    const options = optionsOf({
        checkOnly: flagOf(given, 'checkOnly'),
        rollbackOnError: textOf(given, 'rollbackOnError') === undefined || flagOf(given, 'rollbackOnError'),
        ignoreWarnings: flagOf(given, 'ignoreWarnings'),
        purgeOnDelete: flagOf(given, 'purgeOnDelete'),
        runTests: textsOf(given, 'runTests'),
        ...(testLevel === undefined ? {} : { testLevel }),
    });
    const id = startDeploy(context, user, new Uint8Array(zip), options);
    return { result: toXml('result', { done: false, id, state: 'Queued' }) };
};

const checkDeployStatus: SoapOperation = ({ context, user, body }) => {
    requirePermission(context, user, 'ModifyMetadata');
    const id = textOf(body, 'asyncProcessId') ?? '';
    return { result: toXml('result', deployStatus(context, id, flagOf(body, 'includeDetails'))) };
};

const cancel: SoapOperation = ({ context, user, body }) => {
    requirePermission(context, user, 'ModifyMetadata');
    const job = cancelDeploy(context, textOf(body, 'String') ?? textOf(body, 'asyncProcessId') ?? '');
    return { result: toXml('result', { done: job.completedDate !== null, id: job.id }) };
};

const retrieve: SoapOperation = ({ context, user, version, body }) => {
    requirePermission(context, user, 'ModifyMetadata');
    const request =
        childOf(body, 'request').unpackaged === undefined
            ? childOf(body, 'retrieveRequest')
            : childOf(body, 'request');
    const unpackaged = childOf(request, 'unpackaged');
    const types = new Map<string, string[]>();
    for (const type of childrenOf(unpackaged, 'types')) {
        const name = textOf(type, 'name') ?? '';
        types.set(name, [...(types.get(name) ?? []), ...textsOf(type, 'members')]);
    }
    const selection: RetrieveSelection = { types, version: textOf(unpackaged, 'version') ?? version };
    return {
        result: toXml('result', {
            done: false,
            id: startRetrieve(context, user, selection),
            state: 'Queued',
        }),
    };
};

const checkRetrieveStatus: SoapOperation = ({ context, user, body }) => {
    requirePermission(context, user, 'ModifyMetadata');
    return { result: toXml('result', retrieveStatus(context, textOf(body, 'asyncProcessId') ?? '')) };
};

const listMetadata: SoapOperation = ({ context, user, body }) => {
    requirePermission(context, user, 'ModifyMetadata');
    const files = childrenOf(body, 'queries').flatMap((query) =>
        context.deployments.list(textOf(query, 'type') ?? ''),
    );
    return { result: toXml('result', files) };
};

const describeMetadata: SoapOperation = ({ context, user }) => {
    requirePermission(context, user, 'ModifyMetadata');
    const metadataObjects = context.deployments.types().map((type) => ({
        childXmlNames: type.childXmlNames,
        directoryName: type.directoryName,
        inFolder: type.inFolder,
        metaFile: type.metaFile,
        suffix: type.suffix ?? undefined,
        xmlName: type.xmlName,
    }));
    const result = {
        metadataObjects,
        organizationNamespace: '',
        partialSaveAllowed: true,
        testRequired: false,
    };
    return { result: toXml('result', result) };
};

const read: SoapOperation = ({ context, user, body }) => {
    requirePermission(context, user, 'ModifyMetadata');
    return {
        result: `<result>${readMetadata(context, textOf(body, 'type') ?? '', textsOf(body, 'fullNames'))}</result>`,
    };
};

export const metadataOperations: Readonly<Record<string, SoapOperation>> = {
    deploy,
    checkDeployStatus,
    cancelDeploy: cancel,
    retrieve,
    checkRetrieveStatus,
    listMetadata,
    describeMetadata,
    readMetadata: read,
};
