import type { DeployOptions } from '../../org/metadata/contract.ts';
import { ApiError } from '../errors.ts';
import { parseMultipart } from '../http/multipart.ts';
import { requirePermission } from '../http/permission.ts';
import type { Route } from '../http/route.ts';
import { cancelDeploy, deployStatus, startDeploy } from './deploy-jobs.ts';

const start: Route = {
    method: 'POST',
    path: '/metadata/deployRequest',
    handle: ({ context, user, headers, raw }) => {
        requirePermission(context, user, 'ModifyMetadata');
        const parts = parseMultipart(String(headers['content-type'] ?? ''), raw);
        const zip = parts.find((part) => part.contentType === 'application/zip' || part.name === 'file');
        const entity = parts.find((part) => part !== zip);
        if (zip === undefined || entity === undefined) {
            throw new ApiError(
                400,
                'INVALID_MULTIPART_REQUEST',
                'A deployment needs a JSON part and a zip part',
            );
        }
        const { deployOptions = {} } = JSON.parse(new TextDecoder().decode(entity.content)) as {
            deployOptions?: Partial<DeployOptions>;
        };
        const options = optionsOf(deployOptions);
        const id = startDeploy(context, user, zip.content, options);
        return {
            status: 201,
            body: { id, deployOptions: options, deployResult: deployStatus(context, id, false) },
        };
    },
};

const status: Route = {
    method: 'GET',
    path: '/metadata/deployRequest/:id',
    handle: ({ context, user, path, query }) => {
        requirePermission(context, user, 'ModifyMetadata');
        const result = deployStatus(context, path.id, query.get('includeDetails') === 'true');
        return { body: { id: result.id, deployResult: result } };
    },
};

const cancel: Route = {
    method: 'PATCH',
    path: '/metadata/deployRequest/:id',
    handle: ({ context, user, path }) => {
        requirePermission(context, user, 'ModifyMetadata');
        cancelDeploy(context, path.id);
        return { status: 202, body: { id: path.id, deployResult: deployStatus(context, path.id, false) } };
    },
};

/** Deploy options with the platform's defaults. */
export function optionsOf(given: Partial<DeployOptions>): DeployOptions {
    return {
        checkOnly: given.checkOnly === true,
        rollbackOnError: given.rollbackOnError !== false,
        testLevel: given.testLevel ?? 'NoTestRun',
        runTests: given.runTests ?? [],
        ignoreWarnings: given.ignoreWarnings === true,
        purgeOnDelete: given.purgeOnDelete === true,
    };
}

export const metadataRoutes: readonly Route[] = [start, status, cancel];
